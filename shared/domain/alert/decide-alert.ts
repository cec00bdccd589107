import type { AlertEvent } from '#events/alert.ts';
import type { AlertTelling } from '#shared/schemas/alert.ts';
import { hasReached, type Assignment } from '../assignment/assignment.ts';
import type { Alert } from './alert.ts';

/** A run whose crew has not said yet that it knows. */
export type UnacknowledgedRun = Extract<Assignment, { status: 'active' }>;

/** Whether the crew must still be told of its order; one that was told by telephone while the line was down has been. */
export const isUnacknowledged = (run: Assignment): run is UnacknowledgedRun => run.status === 'active' && run.isBackfilled === undefined && !hasReached(run.points, 'acknowledged');

/** What follows when people have been told of an order: the first telling starts the alert. A call that was on its way when the crew acknowledged is kept, too. */
export const tellCrew = (alert: Alert, { unitId, stationId, mode }: Pick<UnacknowledgedRun, 'unitId' | 'stationId' | 'mode'>, tellings: readonly AlertTelling[]): readonly AlertEvent[] => [
  ...(alert.status === 'absent' ? [{ type: 'AlertStarted' as const, data: { unitId, stationId, mode } }] : []),
  ...tellings.map((telling) => ({ type: 'CrewAlerted' as const, data: telling })),
];

/** What follows for the alert from how its run stands. */
export const endAlert = (alert: Alert, run: Assignment): readonly AlertEvent[] => {
  const because = run.status === 'active' ? 'acknowledged' : 'run-over';
  return alert.status !== 'calling' || isUnacknowledged(run) ? [] : [{ type: 'AlertEnded', data: { because } }];
};
