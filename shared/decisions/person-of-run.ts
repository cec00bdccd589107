import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { callerPersonId } from './seal-place.ts';

/** Under whose key the words said about a run are sealed: whoever it is for, so that they go when that person is erased. */
export const personOfRun = async (work: UnitOfWork, { purpose }: KnownAssignment): Promise<string> => {
  if (purpose.kind === 'transfer') return purpose.patientId;
  return callerPersonId(purpose.incidentId, (await loadKnown(work, incidentLifecycle, purpose.incidentId)).caller);
};
