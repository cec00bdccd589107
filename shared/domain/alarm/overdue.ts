import type { AlarmKind } from '#shared/schemas/alarm.ts';
import type { AlarmSettings } from '#shared/schemas/alarm-settings.ts';
import { hasReached, type Assignment } from '../assignment/assignment.ts';
import type { Call } from '../call/call.ts';
import type { Incident } from '../incident/incident.ts';

/** The rules that a call's, an incident's or a run's deadlines follow, seconds. */
export interface DeadlineRules {
  readonly alarms: AlarmSettings;
  readonly waitingAlarmSeconds: number;
}

/** What a subject still waits for: since when, and when that is overdue, epoch milliseconds. */
export interface Awaited {
  readonly since: number;
  readonly dueAt: number;
}

/** What can be overdue of a call. */
export type CallAlarmKind = Extract<AlarmKind, 'answer-late' | 'call-back-late'>;
/** What can be overdue of an incident. */
export type IncidentAlarmKind = Extract<AlarmKind, 'order-late' | 'waits-too-long'>;
/** What can be overdue of a run. */
export type RunAlarmKind = Extract<AlarmKind, 'not-acknowledged' | 'not-rolled-out' | 'arrival-late' | 'stretcher-held'>;
/** What falls due by the clock. */
export type OverdueAlarmKind = CallAlarmKind | IncidentAlarmKind | RunAlarmKind;

/** The alarms that a call can raise. */
export const CALL_ALARMS = ['answer-late', 'call-back-late'] as const satisfies readonly CallAlarmKind[];
/** The alarms that an incident can raise. */
export const INCIDENT_ALARMS = ['order-late', 'waits-too-long'] as const satisfies readonly IncidentAlarmKind[];
/** The alarms that a run can raise. */
export const RUN_ALARMS = ['not-acknowledged', 'not-rolled-out', 'arrival-late', 'stretcher-held'] as const satisfies readonly RunAlarmKind[];

const due = (since: number, seconds: number): Awaited => ({ since, dueAt: since + seconds * 1000 });

/** Whether a call still waits for what an alarm is about; a claim at a screen is a promise and no answer. */
export const awaitedOfCall = (kind: CallAlarmKind, call: Call, { alarms }: DeadlineRules): Awaited | undefined => {
  switch (kind) {
    case 'answer-late':
      return call.status === 'ringing' || call.status === 'claimed' ? due(call.rangAt, alarms.answerSeconds) : undefined;
    case 'call-back-late':
      return call.status === 'callBackDue' ? due(call.dueSince, alarms.callBackSeconds) : undefined;
  }
};

/** Whether an incident still waits for what an alarm is about; the first order has an alarm of its own, every later wait the other. */
export const awaitedOfIncident = (kind: IncidentAlarmKind, incident: Incident, { alarms, waitingAlarmSeconds }: DeadlineRules): Awaited | undefined => {
  if (incident.status !== 'waiting') return undefined;
  const isFirstWait = incident.runs.length === 0 && incident.waitingSince <= incident.openedAt;
  switch (kind) {
    case 'order-late':
      return isFirstWait ? due(incident.answeredAt, alarms.orderSeconds) : undefined;
    case 'waits-too-long':
      return isFirstWait ? undefined : due(incident.waitingSince, waitingAlarmSeconds);
  }
};

/** Whether a run still waits for what an alarm is about; a point further along says that the one before has happened, too. */
export const awaitedOfRun = (kind: RunAlarmKind, run: Assignment, { alarms }: DeadlineRules): Awaited | undefined => {
  if (run.status !== 'active') return undefined;
  const orderedAt = run.points.notified?.at ?? run.orderedAt;
  switch (kind) {
    case 'not-acknowledged':
      return hasReached(run.points, 'acknowledged') ? undefined : due(orderedAt, alarms.acknowledgeSeconds);
    case 'not-rolled-out':
      return hasReached(run.points, 'enRoute') ? undefined : due(orderedAt, alarms.rollOutSeconds);
    case 'arrival-late': {
      const { etaSeconds } = run.choice;
      return etaSeconds === undefined || hasReached(run.points, 'onScene') ? undefined : due(orderedAt, etaSeconds + alarms.arrivalGraceSeconds);
    }
    case 'stretcher-held': {
      const arrivedAt = run.points.atDestination?.at;
      return arrivedAt === undefined || hasReached(run.points, 'handedOver') ? undefined : due(arrivedAt, alarms.stretcherHoldSeconds);
    }
  }
};
