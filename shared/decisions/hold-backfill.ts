import { alarmIdOf, alarmLifecycle, isStanding } from '#shared/domain/alarm/alarm.ts';
import { decideAlarm } from '#shared/domain/alarm/decide-alarm.ts';
import { backfillLifecycle } from '#shared/domain/backfill/backfill.ts';
import { decideBackfill } from '#shared/domain/backfill/decide-backfill.ts';
import type { BackfillConflict, BackfilledOrder } from '#shared/schemas/backfill.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** The alarm about an order that contradicts the record. */
export const alarmOfBackfill = (orderId: string): string => alarmIdOf('backfill-conflict', { id: orderId });

/** Keeps an order that contradicts the record with both sides, and makes it the supervisor's; told again it is no new task. */
export const holdBackfill = async (work: UnitOfWork, { order, conflicts, mode }: { readonly order: BackfilledOrder; readonly conflicts: readonly BackfillConflict[]; readonly mode: Mode }): Promise<void> => {
  const { orderId } = order;
  const { state: backfill } = await work.load(backfillLifecycle, orderId);
  const events = decideBackfill({ type: 'HoldOrder', order, conflicts, mode }, backfill);
  if (events.length === 0) return;
  work.append(backfillLifecycle, orderId, events);
  const alarmId = alarmOfBackfill(orderId);
  const { state: alarm } = await work.load(alarmLifecycle, alarmId);
  const subject = { kind: 'backfill' as const, id: orderId };
  const raised = work.append(alarmLifecycle, alarmId, decideAlarm({ type: 'RaiseAlarm', kind: 'backfill-conflict', subject, since: work.context.recordedAt, mode }, alarm));
  work.append(alarmLifecycle, alarmId, decideAlarm({ type: 'EscalateAlarm' }, raised));
};

/** The order went into the record after all: whoever was to settle it need not. */
export const releaseBackfill = async (work: UnitOfWork, orderId: string): Promise<void> => {
  const { state: backfill } = await work.load(backfillLifecycle, orderId);
  const events = decideBackfill({ type: 'WriteOrder' }, backfill);
  if (events.length === 0) return;
  work.append(backfillLifecycle, orderId, events);
  const { state: alarm } = await work.load(alarmLifecycle, alarmOfBackfill(orderId));
  if (isStanding(alarm)) work.append(alarmLifecycle, alarmOfBackfill(orderId), decideAlarm({ type: 'CloseAlarm', reason: 'reason-gone' }, alarm));
};
