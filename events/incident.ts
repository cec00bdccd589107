import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Answers, Complaint, CompressionStamp } from '#shared/schemas/complaint.ts';
import { Hazards } from '#shared/schemas/hazard.ts';
import { PositionSource } from '#shared/schemas/caller-position.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { PatientOutcome, RunOutcome } from '#shared/schemas/outcome.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import { IncidentPlace } from '#shared/schemas/place.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { CloseReason, CorrectionReason, ReopenReason } from '#shared/schemas/reason.ts';
import { TravelTimeSource } from '#shared/schemas/travel-time.ts';
import { AmbulancesWanted } from '#shared/schemas/wanted-ambulances.ts';
import { event } from './event.ts';

/** How an assignment left its incident. Only a completed one counts as help that came. */
export const AssignmentEnding = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('completed'), outcome: RunOutcome }),
  z.strictObject({ how: z.literal('cancelled') }),
  z.strictObject({ how: z.literal('refused') }),
  z.strictObject({ how: z.literal('diverted') }),
  z.strictObject({ how: z.literal('brokeDown') }),
]);
export type AssignmentEnding = z.infer<typeof AssignmentEnding>;

/** A call became an incident 急救事件; the clock of the first unit runs. */
export const IncidentOpened = event('IncidentOpened', {
  mode: Mode,
  /** Who rang: name, number and words, sealed. */
  caller: SealedReference.optional(),
  /** When the telephone was answered, epoch milliseconds; the target counts from here. */
  answeredAt: z.number().int(),
  /** The call that it was opened for, where it came by telephone. */
  callId: Identifier.optional(),
});
/** A further call turned out to be about the same incident. */
export const CallJoined = event('CallJoined', { callId: Identifier });
/** Where it is, as far as known; each later one revises it. */
export const IncidentLocated = event('IncidentLocated', { place: IncidentPlace });
/** A call about it told of a place, which stands beside what is known: the dispatcher decides. */
export const CallerPlaceTold = event('CallerPlaceTold', { callId: Identifier, source: PositionSource });
/** How urgent it is and what it needs; each later one revises it. */
export const IncidentTriaged = event('IncidentTriaged', {
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly(),
  /** The ambulances that several patients need altogether; left out, what was said of them before stands. */
  ambulances: AmbulancesWanted.optional(),
});
/** What a protocol had found before it went on with another complaint; it holds there, too. */
export const CarriedOver = z.strictObject({ complaint: Complaint, priority: Priority.optional(), needs: z.array(UnitCapability).readonly() });
export type CarriedOver = z.infer<typeof CarriedOver>;

/** What the caller's answers come to by the protocol of a complaint, as codes and never as words; each later one revises it. */
export const ComplaintAssessed = event('ComplaintAssessed', {
  complaint: Complaint,
  protocolVersion: z.number().int().positive(),
  answers: Answers,
  /** Absent while the answers do not tell. */
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly(),
  carriedOver: CarriedOver.optional(),
});
/** The compression clock of a cardiac arrest was stamped. */
export const CompressionsStamped = event('CompressionsStamped', { kind: CompressionStamp });
/** A stamp of the compression clock was wrong; the first telling stays in the log. */
export const CompressionsCorrected = event('CompressionsCorrected', {
  kind: CompressionStamp,
  /** The true time, epoch milliseconds; nothing when it never happened. */
  correctedAt: z.number().int().optional(),
  reason: CorrectionReason,
});
/** A dispatcher took the incident over. */
export const IncidentTakenOver = event('IncidentTakenOver', { owner: z.string() });
/** A unit was sent, from the station at which it stood. */
export const AssignmentStarted = event('AssignmentStarted', { assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() });
/** A busy unit will come next. */
export const AssignmentQueued = event('AssignmentQueued', { assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() });
/** A unit's part in the incident ended. */
export const AssignmentEnded = event('AssignmentEnded', {
  assignmentId: Identifier,
  unitId: Identifier,
  ending: AssignmentEnding,
});
/** A patient was found or reported. */
export const PatientAdded = event('PatientAdded', { patientId: Identifier });
/** Two patients turned out to be one; the first is no longer counted. */
export const PatientMergedAway = event('PatientMergedAway', { patientId: Identifier, into: Identifier });
/** What became of a patient whom no run tells of: gone before help came, for instance. */
export const PatientAccountedFor = event('PatientAccountedFor', { patientId: Identifier, outcome: PatientOutcome });
/** What makes the scene unsafe, or that nothing does; each later word revises it. */
export const SceneMarked = event('SceneMarked', { hazards: Hazards });
/** A village doctor is asked to come. */
export const ResponderAsked = event('ResponderAsked', { responseId: Identifier, responderId: Identifier });
/** The village doctor comes. */
export const ResponderJoined = event('ResponderJoined', { responseId: Identifier });
/** The village doctor has no part in it any more. */
export const ResponderLeft = event('ResponderLeft', { responseId: Identifier });
/** It was declared a major incident, and stays open until that is stood down. */
export const IncidentBecameMajor = event('IncidentBecameMajor', {});
/** It is an incident like any other again. */
export const IncidentCeasedToBeMajor = event('IncidentCeasedToBeMajor', {});
/** It belongs to a major incident, and stays its own. */
export const LinkedToMajorIncident = event('LinkedToMajorIncident', { majorIncidentId: Identifier });
/** It does not belong to the major incident after all. */
export const UnlinkedFromMajorIncident = event('UnlinkedFromMajorIncident', { majorIncidentId: Identifier });
/** A unit was sent by telephone while the line was down, which is entered afterwards; its ending is missing while the run goes on. */
export const RunBackfilled = event('RunBackfilled', { assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional(), ending: AssignmentEnding.optional() });
/** A unit can be had for an incident that waits, and the room was told; it was not sent. A later one takes its place. */
export const UnitProposed = event('UnitProposed', {
  unitId: Identifier,
  /** Expected from an order at the entry's time to the arrival, whole seconds. */
  etaSeconds: z.number().int().min(0),
  source: TravelTimeSource,
  /** What is needed and it does not have. */
  lacking: z.array(UnitCapability).readonly(),
});
/** The proposed unit cannot be had any more, and no other. */
export const ProposalWithdrawn = event('ProposalWithdrawn', { unitId: Identifier });
/** Nobody has been on the way for too long. */
export const WaitingAlarmRaised = event('WaitingAlarmRaised', { waitingSince: z.number().int() });
/** Every patient and run has an outcome, or nothing was needed. */
export const IncidentClosed = event('IncidentClosed', { reason: CloseReason });
/** A closed incident is open again, and stays so until something ends it anew. */
export const IncidentReopened = event('IncidentReopened', { reason: ReopenReason });

/** All that can happen to an incident. */
export const IncidentEvent = z.discriminatedUnion('type', [
  IncidentOpened,
  CallJoined,
  IncidentLocated,
  CallerPlaceTold,
  IncidentTriaged,
  ComplaintAssessed,
  CompressionsStamped,
  CompressionsCorrected,
  IncidentTakenOver,
  AssignmentStarted,
  AssignmentQueued,
  AssignmentEnded,
  PatientAdded,
  PatientMergedAway,
  PatientAccountedFor,
  SceneMarked,
  ResponderAsked,
  ResponderJoined,
  ResponderLeft,
  IncidentBecameMajor,
  IncidentCeasedToBeMajor,
  LinkedToMajorIncident,
  UnlinkedFromMajorIncident,
  RunBackfilled,
  UnitProposed,
  ProposalWithdrawn,
  WaitingAlarmRaised,
  IncidentClosed,
  IncidentReopened,
]);
export type IncidentEvent = z.infer<typeof IncidentEvent>;
