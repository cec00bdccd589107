import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { RunOutcome } from '#shared/schemas/outcome.ts';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { endRun } from './end-run.ts';
import { loadKnown } from './load-known.ts';
import { moveTransferByPoint } from './move-transfer.ts';

/** One press of a crew, by the device's clock where it told one. */
export interface Press {
  readonly point: ReportedTimePoint;
  readonly deviceAt?: number | undefined;
  readonly clockOffsetMilliseconds?: number | undefined;
  readonly outcome?: RunOutcome | undefined;
  readonly destinationFacilityId?: string | undefined;
}

/**
 * A press belongs to its run alone, except at the end, which frees the unit, and on a transfer, which it moves.
 * A press for a run that a dispatcher has ended since is kept as a fact and undoes nothing.
 */
export const reportTimePoint = async (work: UnitOfWork, assignmentId: string, press: Press): Promise<void> => {
  const { point, outcome, deviceAt, clockOffsetMilliseconds, destinationFacilityId } = press;
  const options = {
    ...(deviceAt !== undefined && { deviceAt }),
    ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }),
  };
  const run = await loadKnown(work, assignmentLifecycle, assignmentId);
  if (destinationFacilityId !== undefined && run.status === 'active') {
    work.append(assignmentLifecycle, assignmentId, decideAssignment({ type: 'ChooseDestination', facilityId: destinationFacilityId }, run), options);
  }
  if (run.status === 'active' && run.purpose.kind === 'transfer') {
    await moveTransferByPoint(work, { transferId: run.purpose.transferId, point }, options);
  }
  await endRun(work, assignmentId, { type: 'ReportTimePoint', point, outcome }, options);
  if (point === 'atStation') await returnUnit(work, run.unitId, options);
};

/** Back at the station counts for the unit only while it is free: it may have its next run already. */
const returnUnit = async (work: UnitOfWork, unitId: string, options: Parameters<UnitOfWork['append']>[3]): Promise<void> => {
  const { state: unit } = await work.load(unitLifecycle, unitId);
  if (unit.status === 'availableAway') work.append(unitLifecycle, unitId, decideUnit({ type: 'ReturnToStation' }, unit), options);
};
