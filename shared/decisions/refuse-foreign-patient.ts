import { refuseForeignFacility, refuseForeignIncident } from '#shared/domain/access/own-only.ts';
import { Forbidden } from '#shared/domain/forbidden.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { KnownPatient } from '#shared/domain/patient/patient.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** A crew knows the patients of its incidents, a facility those in its care. @throws Forbidden otherwise. */
export const refuseForeignPatient = async (work: UnitOfWork, caller: Caller, patient: KnownPatient): Promise<void> => {
  if (caller.role === 'facility') refuseForeignFacility(caller, patient.facilityId ?? '');
  if (caller.role !== 'crew') return;
  if (patient.incidentId === undefined) throw new Forbidden('Cannot touch the patient: the caller\'s unit is not sent to it');
  refuseForeignIncident(caller, await loadKnown(work, incidentLifecycle, patient.incidentId));
};
