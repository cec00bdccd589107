import type { AssignmentEnding, IncidentEvent } from '#events/incident.ts';
import type { AbortReason, PatientOutcome, RunOutcome } from '#shared/schemas/outcome.ts';
import { minute } from './builders.ts';

type Said<Type extends IncidentEvent['type']> = Extract<IncidentEvent, { type: Type }>['data'];

export const opened = (said: Partial<Said<'IncidentOpened'>> = {}): IncidentEvent => ({
  type: 'IncidentOpened',
  data: { mode: 'real', answeredAt: minute(0), ...said },
});
export const located = (place: Said<'IncidentLocated'>['place'] = { townshipId: 'xiezhou' }): IncidentEvent => ({ type: 'IncidentLocated', data: { place } });
export const triaged = (said: Partial<Said<'IncidentTriaged'>> = {}): IncidentEvent => ({ type: 'IncidentTriaged', data: { needs: [], ...said } });
/** Assessed by the protocol of a fall, with nothing answered yet. */
export const assessed = (said: Partial<Said<'ComplaintAssessed'>> = {}): IncidentEvent => ({
  type: 'ComplaintAssessed',
  data: { complaint: 'fall', protocolVersion: 1, answers: [], needs: [], ...said },
});
export const stampCorrected = (said: Said<'CompressionsCorrected'>): IncidentEvent => ({ type: 'CompressionsCorrected', data: said });
export const stamped = (kind: Said<'CompressionsStamped'>['kind']): IncidentEvent => ({ type: 'CompressionsStamped', data: { kind } });
export const takenOver = (owner = 'wang'): IncidentEvent => ({ type: 'IncidentTakenOver', data: { owner } });
/** The ambulance `unit` is under way on the run `run`. */
export const sent = (run = 'run-1', unit = 'unit-1'): IncidentEvent => ({ type: 'AssignmentStarted', data: { assignmentId: run, unitId: unit } });
/** The busy ambulance `unit` will come next. */
export const queued = (run = 'run-1', unit = 'unit-1'): IncidentEvent => ({ type: 'AssignmentQueued', data: { assignmentId: run, unitId: unit } });
export const runEnded = (ending: AssignmentEnding, run = 'run-1', unit = 'unit-1'): IncidentEvent => ({
  type: 'AssignmentEnded',
  data: { assignmentId: run, unitId: unit, ending },
});
export const patientFound = (patientId = 'patient-1'): IncidentEvent => ({ type: 'PatientAdded', data: { patientId } });
export const patientMerged = (patientId: string, into: string): IncidentEvent => ({ type: 'PatientMergedAway', data: { patientId, into } });
export const alarmRaised = (waitingSince: number): IncidentEvent => ({ type: 'WaitingAlarmRaised', data: { waitingSince } });
export const closed = (reason: Said<'IncidentClosed'>['reason'] = 'completed'): IncidentEvent => ({ type: 'IncidentClosed', data: { reason } });
export const reopened = (reason: Said<'IncidentReopened'>['reason'] = 'called-again'): IncidentEvent => ({ type: 'IncidentReopened', data: { reason } });

export const completed = (outcome: RunOutcome = emptyRun): AssignmentEnding => ({ how: 'completed', outcome });
export const emptyRun: RunOutcome = { kind: 'empty' };
export const aborted = (reason: AbortReason): RunOutcome => ({ kind: 'aborted', reason });
export const transported: PatientOutcome = { kind: 'transported', facilityId: 'county-hospital' };
/** The run's outcome when all of these patients were taken to the county hospital. */
export const tookAlong = (...patientIds: readonly string[]): RunOutcome => ({
  kind: 'patients',
  patients: patientIds.map((patientId) => ({ patientId, outcome: transported })),
});
