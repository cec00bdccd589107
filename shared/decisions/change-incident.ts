import { decideIncident, type IncidentCommand } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { Moved } from '#shared/schemas/command.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { moved } from './moved.ts';

/** Applies a command that concerns one incident alone. @throws NotFound, CommandRefused */
export const changeIncident = async (work: UnitOfWork, incidentId: string, command: IncidentCommand): Promise<Moved> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  work.append(incidentLifecycle, incidentId, decideIncident(command, incident));
  return moved(work, incidentLifecycle, incidentId);
};
