import type { AssignmentEnding, IncidentEvent } from '#events/incident.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { PositionSource } from '#shared/schemas/caller-position.ts';
import type { CompressionStamp } from '#shared/schemas/complaint.ts';
import type { Hazard } from '#shared/schemas/hazard.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { PatientOutcome } from '#shared/schemas/outcome.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { CloseReason, CorrectionReason, ReopenReason } from '#shared/schemas/reason.ts';
import type { AmbulancesWanted } from '#shared/schemas/wanted-ambulances.ts';
import { CommandRefused } from '../command-refused.ts';
import { askVillageDoctor, letVillageDoctorCome } from './ask-village-doctor.ts';
import { becomeMajor, joinMajorIncident, type Membership } from './belong-to-major.ts';
import { stampedAt } from './compressions.ts';
import { activeRuns, isOver, queuedRuns, type Incident, type IncidentAssessment, type KnownIncident } from './incident.ts';
import { proposeUnit, type Proposal } from './propose-unit.ts';
import { refuseClosed } from './refuse-closed.ts';

/** A unit's part, and the station whose terminal is to show it. */
type Part = { readonly assignmentId: string; readonly unitId: string; readonly stationId?: string | undefined };

/** `isElsewhere`: the one who goes on is a patient of another incident, and counted there. */
type Merge = { readonly patientId: string; readonly into: string; readonly isElsewhere: boolean };

/** What a stamp truly was, epoch milliseconds; without a time it never was. */
type Correction = { readonly kind: CompressionStamp; readonly correctedAt?: number | undefined; readonly reason: CorrectionReason };

/** What can be asked of an incident. */
export type IncidentCommand =
  | { readonly type: 'OpenIncident'; readonly mode: Mode; readonly answeredAt: number; readonly caller?: SealedReference | undefined; readonly callId?: string | undefined }
  | { readonly type: 'JoinCall'; readonly callId: string }
  | { readonly type: 'LocateIncident'; readonly place: IncidentPlace }
  | { readonly type: 'NoteCallerPlace'; readonly callId: string; readonly source: PositionSource }
  | { readonly type: 'TriageIncident'; readonly priority?: Priority | undefined; readonly needs: readonly UnitCapability[]; readonly ambulances?: AmbulancesWanted | undefined }
  | { readonly type: 'AssessComplaint'; readonly assessment: IncidentAssessment }
  | { readonly type: 'StampCompressions'; readonly kind: CompressionStamp }
  | ({ readonly type: 'CorrectCompressions' } & Correction)
  | { readonly type: 'TakeOverIncident'; readonly owner: string }
  | ({ readonly type: 'StartAssignment' } & Part)
  | ({ readonly type: 'QueueAssignment' } & Part)
  | { readonly type: 'EndAssignment'; readonly assignmentId: string; readonly ending: AssignmentEnding }
  | { readonly type: 'AddPatient'; readonly patientId: string }
  | ({ readonly type: 'MergePatient' } & Merge)
  | { readonly type: 'AccountForPatient'; readonly patientId: string; readonly outcome: PatientOutcome }
  | { readonly type: 'MarkScene'; readonly hazards: readonly Hazard[] }
  | { readonly type: 'AskResponder'; readonly responseId: string; readonly responderId: string }
  | { readonly type: 'ResponderComes'; readonly responseId: string }
  | { readonly type: 'ResponderLeaves'; readonly responseId: string }
  | { readonly type: 'BecomeMajor'; readonly isFree: boolean }
  | { readonly type: 'CeaseToBeMajor' }
  | ({ readonly type: 'JoinMajorIncident' } & Membership)
  | { readonly type: 'LeaveMajorIncident'; readonly majorIncidentId: string }
  | ({ readonly type: 'BackfillRun'; readonly ending?: AssignmentEnding | undefined } & Part)
  | { readonly type: 'ProposeUnit'; readonly proposal: Proposal | undefined }
  | { readonly type: 'RaiseWaitingAlarm'; readonly waitingSince: number }
  | { readonly type: 'CloseIncident'; readonly reason: CloseReason }
  | { readonly type: 'ReopenIncident'; readonly reason: ReopenReason };

/** What follows from a command to an incident. @throws CommandRefused when its state forbids it. */
export const decideIncident = (command: IncidentCommand, incident: Incident): readonly IncidentEvent[] => {
  if (command.type === 'OpenIncident') {
    if (incident.status !== 'absent') throw new CommandRefused(`Cannot open the incident: it is ${incident.status}`);
    const { mode, answeredAt, caller, callId } = command;
    return [{ type: 'IncidentOpened', data: { mode, answeredAt, ...(caller && { caller }), ...(callId !== undefined && { callId }) } }];
  }
  if (incident.status === 'absent') throw new CommandRefused('Cannot act on the incident: it was never opened');
  switch (command.type) {
    case 'JoinCall':
      refuseClosed(incident, 'join the call');
      return incident.callIds?.includes(command.callId) ? [] : [{ type: 'CallJoined', data: { callId: command.callId } }];
    case 'LocateIncident':
      return [{ type: 'IncidentLocated', data: { place: command.place } }];
    case 'NoteCallerPlace':
      return [{ type: 'CallerPlaceTold', data: { callId: command.callId, source: command.source } }];
    case 'TriageIncident':
      return [{ type: 'IncidentTriaged', data: { ...(command.priority && { priority: command.priority }), needs: [...command.needs], ...(command.ambulances && { ambulances: command.ambulances }) } }];
    case 'AssessComplaint':
      return [{ type: 'ComplaintAssessed', data: command.assessment }];
    case 'StampCompressions':
      refuseClosed(incident, 'stamp the compressions');
      return stampedAt(incident.compressions, command.kind) === undefined ? [{ type: 'CompressionsStamped', data: { kind: command.kind } }] : [];
    case 'CorrectCompressions':
      return correctCompressions(command, incident);
    case 'TakeOverIncident':
      refuseClosed(incident, 'take over the incident');
      return incident.owner === command.owner ? [] : [{ type: 'IncidentTakenOver', data: { owner: command.owner } }];
    case 'StartAssignment':
      refuseClosed(incident, 'send a unit');
      return [{ type: 'AssignmentStarted', data: partOf(command) }];
    case 'QueueAssignment':
      refuseClosed(incident, 'queue a unit');
      return [{ type: 'AssignmentQueued', data: partOf(command) }];
    case 'EndAssignment':
      return endAssignment(command, incident);
    case 'AddPatient':
      refuseClosed(incident, 'add a patient');
      return [{ type: 'PatientAdded', data: { patientId: command.patientId } }];
    case 'MergePatient':
      return mergePatient(command, incident);
    case 'AccountForPatient':
      return accountForPatient(command, incident);
    case 'MarkScene':
      return isSameList(incident.hazards, command.hazards) ? [] : [{ type: 'SceneMarked', data: { hazards: [...command.hazards] } }];
    case 'AskResponder':
      return askVillageDoctor(command, incident);
    case 'ResponderComes':
      return letVillageDoctorCome(command, incident);
    case 'ResponderLeaves':
      return [{ type: 'ResponderLeft', data: { responseId: command.responseId } }];
    case 'BecomeMajor':
      return becomeMajor(command, incident);
    case 'CeaseToBeMajor':
      return incident.majorSince === undefined ? [] : [{ type: 'IncidentCeasedToBeMajor', data: {} }];
    case 'JoinMajorIncident':
      return joinMajorIncident(command, incident);
    case 'LeaveMajorIncident':
      return incident.partOf === command.majorIncidentId ? [{ type: 'UnlinkedFromMajorIncident', data: { majorIncidentId: command.majorIncidentId } }] : [];
    case 'BackfillRun':
      return [{ type: 'RunBackfilled', data: { ...partOf(command), ...(command.ending && { ending: command.ending }) } }];
    case 'ProposeUnit':
      return proposeUnit(command.proposal, incident);
    case 'RaiseWaitingAlarm': {
      const stillWaiting = incident.status === 'waiting' && incident.waitingSince === command.waitingSince && !incident.alarmed;
      return stillWaiting ? [{ type: 'WaitingAlarmRaised', data: { waitingSince: command.waitingSince } }] : [];
    }
    case 'CloseIncident':
      return closeIncident(command.reason, incident);
    case 'ReopenIncident':
      if (incident.status !== 'closed') throw new CommandRefused(`Cannot reopen the incident: it is ${incident.status}`);
      return [{ type: 'IncidentReopened', data: { reason: command.reason } }];
  }
};

const isSameList = (one: readonly string[] | undefined, other: readonly string[]): boolean => one?.length === other.length && other.every((word) => one.includes(word));

const partOf = ({ assignmentId, unitId, stationId }: Part) => ({ assignmentId, unitId, ...(stationId !== undefined && { stationId }) });

/** A stamp is corrected also once the incident is closed: that is when its times are reviewed. */
const correctCompressions = ({ kind, correctedAt, reason }: Correction, incident: KnownIncident): readonly IncidentEvent[] => {
  const stands = stampedAt(incident.compressions, kind);
  if (stands === undefined) throw new CommandRefused(`Cannot correct the stamp: nobody has stamped "${kind}"`);
  if (correctedAt === stands) return [];
  return [{ type: 'CompressionsCorrected', data: { kind, ...(correctedAt !== undefined && { correctedAt }), reason } }];
};

const endAssignment = (
  { assignmentId, ending }: { readonly assignmentId: string; readonly ending: AssignmentEnding },
  incident: KnownIncident,
): readonly IncidentEvent[] => {
  const run = incident.runs.find((one) => one.assignmentId === assignmentId);
  if (!run || run.phase === 'ended') throw new CommandRefused(`Cannot end the assignment: it is ${run ? 'over' : 'not of this incident'}`);
  return [{ type: 'AssignmentEnded', data: { assignmentId, unitId: run.unitId, ending } }];
};

/** Closes an incident that is over; asked after every event that can make it so, and only then. */
export const closeWhenOver = (incident: Incident): readonly IncidentEvent[] => {
  if (incident.status !== 'waiting' && incident.status !== 'active') return [];
  return isOver(incident) ? [{ type: 'IncidentClosed', data: { reason: 'completed' } }] : [];
};

const mergePatient = ({ patientId, into, isElsewhere }: Merge, incident: KnownIncident): readonly IncidentEvent[] => {
  if (!incident.patients.some((patient) => patient.patientId === patientId)) return [];
  const isCounted = isElsewhere || incident.patients.some((patient) => patient.patientId === into);
  return [...(isCounted ? [] : [{ type: 'PatientAdded' as const, data: { patientId: into } }]), { type: 'PatientMergedAway', data: { patientId, into } }];
};

const accountForPatient = (
  { patientId, outcome }: { readonly patientId: string; readonly outcome: PatientOutcome },
  incident: KnownIncident,
): readonly IncidentEvent[] => {
  refuseClosed(incident, 'account for the patient');
  const patient = incident.patients.find((one) => one.patientId === patientId);
  if (!patient) throw new CommandRefused(`Cannot account for the patient: "${patientId}" is not of this incident`);
  if (patient.outcome) throw new CommandRefused(`Cannot account for the patient: it has the outcome "${patient.outcome.kind}"`, { outcome: patient.outcome });
  return [{ type: 'PatientAccountedFor', data: { patientId, outcome } }];
};

const closeIncident = (reason: CloseReason, incident: KnownIncident): readonly IncidentEvent[] => {
  if (incident.status === 'closed') throw new CommandRefused('Cannot close the incident: it is closed', { reason: incident.reason });
  if (incident.majorSince !== undefined) throw new CommandRefused('Cannot close the incident: it is a major incident, which must be stood down first', { majorSince: incident.majorSince });
  const underWay = [...activeRuns(incident), ...queuedRuns(incident)].map((run) => run.unitId);
  if (underWay.length > 0) throw new CommandRefused(`Cannot close the incident: ${String(underWay.length)} unit(s) are on it`, { unitIds: underWay });
  const open = incident.patients.filter((patient) => !patient.outcome).map((patient) => patient.patientId);
  if (open.length > 0) throw new CommandRefused(`Cannot close the incident: ${String(open.length)} patient(s) have no outcome`, { patientIds: open });
  return [{ type: 'IncidentClosed', data: { reason } }];
};
