import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { maySee } from '#shared/domain/board/may-see.ts';
import { Forbidden } from '#shared/domain/forbidden.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { KnownPatient } from '#shared/domain/patient/patient.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import { liveTransferKey } from '#shared/store/keys.ts';
import { loadLog } from '#shared/store/log.ts';

/** A patient, and who asks for their record. */
export interface Care {
  readonly caller: Caller;
  readonly patientId: string;
  readonly patient: KnownPatient;
}

/** The record of a patient is for the room, the crew that is sent to them or moves them, and the facility that has them or is to receive them. @throws Forbidden otherwise. */
export const refuseForeignCare = async (store: ItemStore, care: Care): Promise<void> => {
  const { caller, patient } = care;
  if (caller.role !== 'crew' && caller.role !== 'facility') return;
  if (caller.role === 'facility' && caller.facilityId !== undefined && patient.facilityId === caller.facilityId) return;
  if (await isSentToIncident(store, care)) return;
  if (await isPartyToTransfer(store, care)) return;
  throw new Forbidden('Cannot touch the patient: the caller has no part in their care');
};

const isSentToIncident = async (store: ItemStore, { caller, patient: { incidentId } }: Care): Promise<boolean> => {
  if (incidentId === undefined) return false;
  const { state: incident } = await loadLog(store, { centre: caller.centre, lifecycle: incidentLifecycle, id: incidentId });
  if (incident.status === 'absent') return false;
  if (caller.role === 'crew') return incident.runs.some(({ unitId }) => unitId === caller.unitId);
  const runs = incident.runs.filter(({ phase }) => phase === 'active');
  const bound = await Promise.all(runs.map(async ({ assignmentId }) => (await loadLog(store, { centre: caller.centre, lifecycle: assignmentLifecycle, id: assignmentId })).state));
  return bound.some((run) => run.status !== 'absent' && caller.facilityId !== undefined && run.destinationFacilityId === caller.facilityId);
};

const isPartyToTransfer = async (store: ItemStore, { caller, patientId }: Care): Promise<boolean> => {
  const held = await store.get(liveTransferKey(caller.centre, patientId));
  if (!held) return false;
  const { state, version } = await loadLog(store, { centre: caller.centre, lifecycle: transferLifecycle, id: held.body });
  return state.status !== 'absent' && maySee(caller, { kind: 'transfer', id: held.body, version, live: true, state });
};
