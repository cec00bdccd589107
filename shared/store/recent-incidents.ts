import type { Incident, KnownIncident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { dayPartition } from './keys.ts';
import { readAll } from './read-all.ts';
import { readBoard } from './read-board.ts';
import { SnapshotBody, utcDayOf } from './snapshot.ts';

/** An incident with its id. */
export interface RecentIncident {
  readonly id: string;
  readonly incident: KnownIncident;
}

/** All open incidents, and those that were opened on the UTC days of the span, closed ones included. Indexes may lag a moment. */
export const readRecentIncidents = async (store: ItemStore, centre: string, { now, spanMilliseconds }: { readonly now: number; readonly spanMilliseconds: number }): Promise<readonly RecentIncident[]> => {
  const days = [...new Set([utcDayOf(now - spanMilliseconds), utcDayOf(now)])];
  const [board, ...begun] = await Promise.all([readBoard(store, centre), ...days.map(async (day) => readAll(store, { pk: dayPartition(centre, incidentLifecycle.kind, day), index: 'i2' }))]);
  const open = board.flatMap((entry): readonly [string, Incident][] => (entry.kind === 'incident' ? [[entry.id, entry.state]] : []));
  const ofDays = begun.flat().map(({ body }): [string, Incident] => {
    const { id, state } = SnapshotBody.parse(JSON.parse(body));
    return [id, state as Incident];
  });
  return [...new Map([...ofDays, ...open])].flatMap(([id, incident]) => (incident.status === 'absent' ? [] : [{ id, incident }]));
};
