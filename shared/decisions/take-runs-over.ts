import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import type { AppendOptions, UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** After a hand-over in the middle of a run, the run and those that wait behind it are the new crew's; each log says so. */
export const takeRunsOver = async (
  work: UnitOfWork,
  { unit, from, to }: { readonly unit: Unit; readonly from: readonly string[]; readonly to: Crew },
  options: AppendOptions = {},
): Promise<void> => {
  if (unit.status !== 'assigned') return;
  for (const assignmentId of [unit.assignmentId, ...unit.next]) {
    const run = await loadKnown(work, assignmentLifecycle, assignmentId);
    work.append(assignmentLifecycle, assignmentId, decideAssignment({ type: 'TakeOver', from, to }, run), options);
  }
};
