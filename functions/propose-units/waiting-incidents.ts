import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLog } from '#shared/store/log.ts';
import { readBoard } from '#shared/store/read-board.ts';
import type { FleetChange } from './change-of-event.ts';

/** An incident that nobody is on the way to. */
export interface Waiting {
  readonly id: string;
  readonly incident: Extract<Incident, { status: 'waiting' }>;
}

/**
 * The incidents that an event may be news for: all that wait where a unit was freed or one waits anew, and none where nobody was told
 * of the unit that is gone. The board may lag a moment behind; the incident that the event is about is read from its log.
 */
export const waitingIncidents = async (store: ItemStore, centre: string, change: FleetChange): Promise<readonly Waiting[]> => {
  const own = change.kind === 'waits-anew' ? await ownIncident(store, centre, change.incidentId) : undefined;
  if (change.kind === 'waits-anew' && !own) return [];
  const board = await readBoard(store, centre);
  const others = board.flatMap(({ kind, id, state }): readonly Waiting[] => (kind === 'incident' && state.status === 'waiting' && id !== own?.id ? [{ id, incident: state }] : []));
  const waiting = [...(own ? [own] : []), ...others];
  return change.kind === 'unit-gone' && !waiting.some(({ incident }) => incident.proposed?.unitId === change.unitId) ? [] : waiting;
};

const ownIncident = async (store: ItemStore, centre: string, id: string): Promise<Waiting | undefined> => {
  const { state } = await loadLog(store, { centre, lifecycle: incidentLifecycle, id });
  return state.status === 'waiting' ? { id, incident: state } : undefined;
};
