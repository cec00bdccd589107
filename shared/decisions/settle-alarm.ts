import { alarmLifecycle, isStanding, type StandingAlarm } from '#shared/domain/alarm/alarm.ts';
import { decideAlarm } from '#shared/domain/alarm/decide-alarm.ts';
import { awaitedOfCall, awaitedOfIncident, awaitedOfRun, type Awaited, type DeadlineRules } from '#shared/domain/alarm/overdue.ts';
import { awaitedOfBackfill, backfillLifecycle } from '#shared/domain/backfill/backfill.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** Closes an alarm that stands if what it was about is not waited for any more. */
export const settleAlarm = async (work: UnitOfWork, alarmId: string, rules: DeadlineRules): Promise<void> => {
  const { state: alarm } = await work.load(alarmLifecycle, alarmId);
  if (!isStanding(alarm) || (await awaitedOf(work, alarm, rules))) return;
  work.append(alarmLifecycle, alarmId, decideAlarm({ type: 'CloseAlarm', reason: 'reason-gone' }, alarm));
};

const awaitedOf = async (work: UnitOfWork, { kind, subject }: StandingAlarm, rules: DeadlineRules): Promise<Awaited | undefined> => {
  switch (kind) {
    case 'answer-late':
    case 'call-back-late':
      return awaitedOfCall(kind, (await work.load(callLifecycle, subject.id)).state, rules);
    case 'order-late':
    case 'waits-too-long':
      return awaitedOfIncident(kind, (await work.load(incidentLifecycle, subject.id)).state, rules);
    case 'not-acknowledged':
    case 'not-rolled-out':
    case 'arrival-late':
    case 'stretcher-held':
      return awaitedOfRun(kind, (await work.load(assignmentLifecycle, subject.id)).state, rules);
    case 'backfill-conflict':
      return awaitedOfBackfill((await work.load(backfillLifecycle, subject.id)).state);
  }
};
