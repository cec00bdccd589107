import { alarmLifecycle } from './alarm/alarm.ts';
import { alertLifecycle } from './alert/alert.ts';
import { assignmentLifecycle } from './assignment/assignment.ts';
import { backfillLifecycle } from './backfill/backfill.ts';
import { callLifecycle } from './call/call.ts';
import { closuresLifecycle } from './closures/closures.ts';
import { facilitiesLifecycle } from './facilities/facilities.ts';
import { incidentLifecycle } from './incident/incident-lifecycle.ts';
import type { Lifecycle, LogKind } from './lifecycle.ts';
import { majorLifecycle } from './major/major.ts';
import { patientLifecycle } from './patient/patient.ts';
import { rosterLifecycle } from './roster/roster-day.ts';
import { responderLifecycle } from './responder/responder.ts';
import { responseLifecycle } from './responder/response.ts';
import { seatLifecycle } from './seat/seat.ts';
import { transferLifecycle } from './transfer/transfer.ts';
import { unitLifecycle } from './unit/unit.ts';

/** A lifecycle whose events have been read back from a log: what was written there was one of its own. */
export type ReplayedLifecycle = Lifecycle<unknown, { readonly type: string; readonly data: unknown }>;

/** Every lifecycle by the kind of its log, for whatever goes through all logs. */
export const lifecycles: Readonly<Record<LogKind, ReplayedLifecycle>> = {
  incident: incidentLifecycle,
  assignment: assignmentLifecycle,
  unit: unitLifecycle,
  patient: patientLifecycle,
  transfer: transferLifecycle,
  closures: closuresLifecycle,
  facilities: facilitiesLifecycle,
  roster: rosterLifecycle,
  seat: seatLifecycle,
  call: callLifecycle,
  alarm: alarmLifecycle,
  alert: alertLifecycle,
  responder: responderLifecycle,
  response: responseLifecycle,
  major: majorLifecycle,
  backfill: backfillLifecycle,
};
