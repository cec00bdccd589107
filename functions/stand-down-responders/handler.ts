import * as z from 'zod';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { standDownResponders } from '#shared/decisions/stand-down-responders.ts';
import { assignmentLifecycle, hasReached } from '#shared/domain/assignment/assignment.ts';
import { liveResponders } from '#shared/domain/incident/incident-responder.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { sceneHazards } from '#shared/domain/incident/scene-hazards.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { StandDownReason } from '#shared/schemas/responder.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** A log entry of an incident or a run, as the bus tells it. */
const Entry = z.looseObject({ kind: z.enum(['incident', 'assignment']), id: z.string() });

/** Calls village doctors back once the ambulance is with the patient, the incident is closed or the scene is unsafe; most events concern none, and then nothing is written. */
export const create = (ports: Ports) =>
  busHandler('stand-down-responders', async (event) => {
    const incidentId = await incidentOf(ports, event);
    if (incidentId === undefined) return;
    const { state: incident } = await loadLog(ports.itemStore, { centre: event.centre, lifecycle: incidentLifecycle, id: incidentId });
    if (incident.status === 'absent' || liveResponders(incident.responders).length === 0) return;
    const reason = reasonOf(event, { isClosed: incident.status === 'closed', isUnsafe: sceneHazards(incident).length > 0 });
    if (reason === undefined) return;
    const command = { centre: event.centre, commandId: `stand-down-${event.id}`, name: 'stand-down-responders', body: { event: event.id }, by: 'stand-down-responders', source: 'system' as const };
    await executeCommand(ports, command, async (work) => {
      await standDownResponders(work, incidentId, reason);
      return null;
    });
  });

/** Of a run, the incident that it has come to the patient of; the log is read anew, as points come in any order. */
const incidentOf = async ({ itemStore }: Ports, { centre, detail }: BusEvent): Promise<string | undefined> => {
  const { kind, id } = Entry.parse(detail);
  if (kind === 'incident') return id;
  const { state: run } = await loadLog(itemStore, { centre, lifecycle: assignmentLifecycle, id });
  const isThere = run.status !== 'absent' && run.status !== 'queued' && hasReached(run.points, 'atPatient');
  return isThere && run.purpose.kind === 'incident' ? run.purpose.incidentId : undefined;
};

const reasonOf = ({ type }: BusEvent, { isClosed, isUnsafe }: { readonly isClosed: boolean; readonly isUnsafe: boolean }): StandDownReason | undefined => {
  if (isClosed) return 'incident-closed';
  if (type === 'TimePointReported') return 'ambulance-there';
  return isUnsafe ? 'scene-unsafe' : undefined;
};

export const handler = create({ clock, itemStore });
