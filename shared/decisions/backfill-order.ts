import { assignmentLifecycle, type Assignment } from '#shared/domain/assignment/assignment.ts';
import { backfillConflicts } from '#shared/domain/backfill/backfill-conflicts.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { BackfillConflict, BackfilledOrder } from '#shared/schemas/backfill.ts';
import { readBusyTimes } from '#shared/store/read-busy-times.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { completeBackfilledRun, enterBackfilledRun } from './enter-backfilled-run.ts';
import { holdBackfill, releaseBackfill } from './hold-backfill.ts';
import { loadKnown } from './load-known.ts';

/** What became of an order: in the record now, there already, or held with what it contradicts. */
export type Backfilled = { readonly result: 'written' | 'known' } | { readonly result: 'held'; readonly conflicts: readonly BackfillConflict[] };

/**
 * Enters an order that was given by telephone, in one decision, unless it contradicts the record; then the record stays as
 * it is and the contradiction is the supervisor's. @throws NotFound, CommandRefused for an id that is another run's
 */
export const backfillOrder = async (work: UnitOfWork, store: ItemStore, { order, stationId }: { readonly order: BackfilledOrder; readonly stationId: string }): Promise<Backfilled> => {
  const { orderId, incidentId, unitId } = order;
  const { state: run } = await work.load(assignmentLifecycle, orderId);
  refuseOtherRun(run, order);
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  // The unit's state first: whatever its log gets after that fails the decision, which is then made again.
  const { state: unit } = await work.load(unitLifecycle, unitId);
  const busy = await readBusyTimes(store, { centre: work.centre, unitId, since: order.orderedAt });
  const conflicts = backfillConflicts(order, { now: work.context.recordedAt, incident, unit, busy, run });
  if (conflicts.length > 0) {
    await holdBackfill(work, { order, conflicts, mode: incident.mode });
    return { result: 'held', conflicts };
  }
  if (run.status === 'absent') await enterBackfilledRun(work, order, unit.status === 'offDuty' ? stationId : unit.stationId);
  else if (hasNews(run, order)) await completeBackfilledRun(work, order);
  else return { result: 'known' };
  await releaseBackfill(work, orderId);
  return { result: 'written' };
};

const hasNews = (run: Assignment, { points, ending }: BackfilledOrder): boolean => {
  if (run.status !== 'active' && run.status !== 'ended') return false;
  return points.some(({ point }) => !run.points[point]) || (run.status === 'active' && ending !== undefined);
};

const refuseOtherRun = (run: Assignment, { orderId, unitId, incidentId }: BackfilledOrder): void => {
  if (run.status === 'absent') return;
  const isSame = run.isBackfilled && run.unitId === unitId && run.purpose.kind === 'incident' && run.purpose.incidentId === incidentId;
  if (!isSame) throw new CommandRefused(`Cannot enter the order: "${orderId}" is another run`, { unitId: run.unitId });
};
