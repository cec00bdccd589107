import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { endRun } from './end-run.ts';

/** A unit that cannot go on gives all its runs back, the waiting ones first, so that it does not start them. */
export const breakDown = async (work: UnitOfWork, unitId: string): Promise<void> => {
  const { state: unit } = await work.load(unitLifecycle, unitId);
  if (unit.status !== 'assigned') return;
  for (const assignmentId of [...unit.next, unit.assignmentId]) await endRun(work, assignmentId, { type: 'BreakDown' });
};
