import type { CommandName } from '#web/kit/press/use-press.ts';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';

/** A slip of a gloved thumb is noticed within this; the press's own time is what counts, so that nothing is late in the record. */
export const HOLD_MILLISECONDS = 10_000;

/** What waits before it is sent: whatever a crew would want to take back. That an order was heard is told at once, for others are called until it is; words and measurements are corrected by further ones. */
export const holdOf = (name: CommandName, point?: ReportedTimePoint): number => {
  if (name === 'report-time-points') return point === 'acknowledged' ? 0 : HOLD_MILLISECONDS;
  return name === 'refuse-assignment' || name === 'register-patient' || name === 'report-response' ? HOLD_MILLISECONDS : 0;
};
