import type { Caller } from '#shared/schemas/caller.ts';
import type { KnownAssignment } from '../assignment/assignment.ts';
import { Forbidden } from '../forbidden.ts';
import type { KnownIncident } from '../incident/incident.ts';
import { isPlaced, type KnownTransfer } from '../transfer/transfer.ts';

/** A crew touches its own runs, a station those of its own units; the room all. @throws Forbidden otherwise. */
export const refuseForeignRun = (caller: Caller, run: Pick<KnownAssignment, 'unitId' | 'stationId'>): void => {
  if (caller.role === 'crew' && caller.unitId !== run.unitId) throw new Forbidden(`Cannot touch the run: it is of unit "${run.unitId}"`);
  if (caller.role === 'station' && caller.stationId !== run.stationId) throw new Forbidden(`Cannot touch the run: it is of station "${run.stationId}"`);
};

/** A crew speaks for its own unit, a station for those that belong there. @throws Forbidden otherwise. */
export const refuseForeignUnit = (caller: Caller, unit: { readonly unitId: string; readonly stationId: string }): void => {
  if (caller.role === 'crew' && caller.unitId !== unit.unitId) throw new Forbidden(`Cannot speak for unit "${unit.unitId}": the caller is of another`);
  if (caller.role === 'station' && caller.stationId !== unit.stationId) throw new Forbidden(`Cannot speak for unit "${unit.unitId}": it is of another station`);
};

/** A facility speaks for itself alone. @throws Forbidden otherwise. */
export const refuseForeignFacility = (caller: Caller, facilityId: string): void => {
  if (caller.role === 'facility' && caller.facilityId !== facilityId) throw new Forbidden(`Cannot speak for facility "${facilityId}": the caller is of another`);
};

/** A crew knows of the incidents that it is sent to, a station of those that its units are sent to as long as they are; the room of all. @throws Forbidden otherwise. */
export const refuseForeignIncident = (caller: Caller, incident: KnownIncident): void => {
  const isSent = incident.runs.some((run) => run.unitId === caller.unitId);
  if (caller.role === 'crew' && !isSent) throw new Forbidden('Cannot touch the incident: the caller\'s unit is not sent to it');
  const isSentFromHere = incident.runs.some((run) => run.phase !== 'ended' && run.stationId === caller.stationId);
  if (caller.role === 'station' && !isSentFromHere) throw new Forbidden('Cannot touch the incident: no unit of the caller\'s station is sent to it');
};

/** A village doctor speaks for the own clinic alone. @throws Forbidden otherwise. */
export const refuseForeignResponder = (caller: Caller, responderId: string): void => {
  if (caller.role === 'responder' && caller.responderId !== responderId) throw new Forbidden(`Cannot speak for village doctor "${responderId}": the caller is another`);
};

/** A facility moves the transfers that leave it or are bound for it. @throws Forbidden otherwise. */
export const refuseForeignTransfer = (caller: Caller, transfer: KnownTransfer): void => {
  if (caller.role !== 'facility') return;
  const isBoundHere = isPlaced(transfer) && transfer.destination.kind === 'network' && transfer.destination.facilityId === caller.facilityId;
  if (transfer.fromFacilityId !== caller.facilityId && !isBoundHere) throw new Forbidden('Cannot touch the transfer: it neither leaves nor is bound for the caller\'s facility');
};
