import { alarmIdOf, alarmLifecycle } from '#shared/domain/alarm/alarm.ts';
import { decideAlarm } from '#shared/domain/alarm/decide-alarm.ts';
import { awaitedOfCall, awaitedOfIncident, awaitedOfRun, CALL_ALARMS, RUN_ALARMS, type CallAlarmKind, type DeadlineRules, type IncidentAlarmKind, type OverdueAlarmKind, type RunAlarmKind } from '#shared/domain/alarm/overdue.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { AlarmKind, AlarmSubject } from '#shared/schemas/alarm.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** What may be overdue, of which call, incident or run, at which moment (epoch milliseconds). */
interface Suspicion {
  readonly subjectId: string;
  readonly at: number;
  readonly rules: DeadlineRules;
}

const isOfCall = (kind: OverdueAlarmKind): kind is CallAlarmKind => (CALL_ALARMS as readonly AlarmKind[]).includes(kind);
const isOfRun = (kind: OverdueAlarmKind): kind is RunAlarmKind => (RUN_ALARMS as readonly AlarmKind[]).includes(kind);

/**
 * Raises an alarm if what it is about is overdue by the log as it stands, which the decision is then conditional on: whoever
 * ends the reason at the same moment is either seen here, or finds the alarm and closes it.
 */
export const raiseAlarm = async (work: UnitOfWork, kind: OverdueAlarmKind, suspicion: Suspicion): Promise<void> => {
  if (isOfCall(kind)) await raiseOfCall(work, kind, suspicion);
  else if (isOfRun(kind)) await raiseOfRun(work, kind, suspicion);
  else await raiseOfIncident(work, kind, suspicion);
};

const raiseOfCall = async (work: UnitOfWork, kind: CallAlarmKind, { subjectId, at, rules }: Suspicion): Promise<void> => {
  const call = await loadKnown(work, callLifecycle, subjectId);
  const awaited = awaitedOfCall(kind, call, rules);
  if (!awaited || awaited.dueAt > at) return;
  work.relyOn(callLifecycle, subjectId);
  await raise(work, { kind, subject: { kind: 'call', id: subjectId }, since: awaited.since, mode: call.mode });
};

const raiseOfRun = async (work: UnitOfWork, kind: RunAlarmKind, { subjectId, at, rules }: Suspicion): Promise<void> => {
  const run = await loadKnown(work, assignmentLifecycle, subjectId);
  const awaited = awaitedOfRun(kind, run, rules);
  if (!awaited || awaited.dueAt > at) return;
  work.relyOn(assignmentLifecycle, subjectId);
  await raise(work, { kind, subject: { kind: 'assignment', id: subjectId }, since: awaited.since, mode: run.mode });
};

const raiseOfIncident = async (work: UnitOfWork, kind: IncidentAlarmKind, { subjectId, at, rules }: Suspicion): Promise<void> => {
  const incident = await loadKnown(work, incidentLifecycle, subjectId);
  const awaited = awaitedOfIncident(kind, incident, rules);
  if (!awaited || awaited.dueAt > at) return;
  work.relyOn(incidentLifecycle, subjectId);
  await raise(work, { kind, subject: { kind: 'incident', id: subjectId }, since: awaited.since, mode: incident.mode });
};

const raise = async (work: UnitOfWork, alarm: { readonly kind: AlarmKind; readonly subject: AlarmSubject; readonly since: number; readonly mode: Mode }): Promise<void> => {
  const id = alarmIdOf(alarm.kind, alarm.subject);
  const { state } = await work.load(alarmLifecycle, id);
  work.append(alarmLifecycle, id, decideAlarm({ type: 'RaiseAlarm', ...alarm }, state));
};
