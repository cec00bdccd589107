import type { Caller } from '#shared/schemas/caller.ts';
import { holderOf, type KnownCall } from '../call/call.ts';
import { Forbidden } from '../forbidden.ts';
import type { KnownIncident } from '../incident/incident.ts';

/** A household is looked up for a call that somebody has, by that dispatcher or the supervisor. @throws Forbidden otherwise */
export const refuseHouseholdOfCall = (caller: Caller, call: KnownCall): void => {
  if (call.status === 'finished') throw new Forbidden('Cannot look the household up: the call is finished');
  if (caller.role === 'supervisor') return;
  if (caller.role !== 'dispatcher' || holderOf(call) !== caller.userId) throw new Forbidden('Cannot look the household up: the call is not the caller’s');
};

/** And for an open incident, by its owner, the supervisor, and the crew that is on its way. @throws Forbidden otherwise */
export const refuseHouseholdOfIncident = (caller: Caller, incident: KnownIncident): void => {
  if (incident.status === 'closed') throw new Forbidden('Cannot look the household up: the incident is closed');
  if (caller.role === 'supervisor') return;
  if (caller.role === 'crew') {
    const isSent = incident.runs.some((run) => run.phase === 'active' && run.unitId === caller.unitId);
    if (!isSent) throw new Forbidden("Cannot look the household up: the caller's unit is not on its way to it");
    return;
  }
  if (caller.role !== 'dispatcher' || incident.owner !== caller.userId) throw new Forbidden('Cannot look the household up: the incident is not the caller’s');
};
