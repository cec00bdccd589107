import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** Makes an incident part of a major one. @throws NotFound, CommandRefused */
export const linkIncident = async (work: UnitOfWork, { incidentId, majorIncidentId }: { readonly incidentId: string; readonly majorIncidentId: string }): Promise<void> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  work.append(incidentLifecycle, incidentId, decideIncident({ type: 'JoinMajorIncident', majorIncidentId, isFree: await isFree(work, incident) }, incident));
};

/** Makes an incident a major one. @throws NotFound, CommandRefused */
export const makeMajor = async (work: UnitOfWork, incidentId: string): Promise<KnownIncident> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  work.append(incidentLifecycle, incidentId, decideIncident({ type: 'BecomeMajor', isFree: await isFree(work, incident) }, incident));
  return incident;
};

/** One that belongs to a major incident is free once that is stood down. */
const isFree = async (work: UnitOfWork, { partOf }: KnownIncident): Promise<boolean> => partOf === undefined || (await work.load(majorLifecycle, partOf)).state.status !== 'declared';
