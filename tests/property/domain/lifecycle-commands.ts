import * as fc from 'fast-check';
import type { AssignmentEnding } from '#events/incident.ts';
import type { AssignmentCommand } from '#shared/domain/assignment/decide-assignment.ts';
import type { IncidentCommand } from '#shared/domain/incident/decide-incident.ts';
import type { MajorCommand } from '#shared/domain/major/decide-major.ts';
import type { PatientCommand } from '#shared/domain/patient/decide-patient.ts';
import type { ResponderCommand } from '#shared/domain/responder/decide-responder.ts';
import type { ResponseCommand } from '#shared/domain/responder/decide-response.ts';
import type { TransferCommand } from '#shared/domain/transfer/decide-transfer.ts';
import type { UnitCommand } from '#shared/domain/unit/decide-unit.ts';
import { Complaint, CompressionStamp } from '#shared/schemas/complaint.ts';
import { Hazard } from '#shared/schemas/hazard.ts';
import { MajorIncidentLevel, TriageTag } from '#shared/schemas/major-incident.ts';
import { AbortReason, type PatientOutcome, type RunOutcome } from '#shared/schemas/outcome.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { ReportedTimePoint, TimePoint } from '#shared/schemas/time-point.ts';
import { minute, sealed } from '#tests/support/builders.ts';
import { alerting } from '#tests/support/builders-responder.ts';
import { order } from '#tests/support/builders-assignment.ts';
import { wish } from '#tests/support/builders-transfer.ts';

/** Few of each, so that commands meet: the same run ended twice, the next run taken back, a stranger's answer. */
const pick = (...of: readonly [string, ...string[]]) => fc.constantFrom(...of);
const assignmentId = pick('run-1', 'run-2', 'run-3');
const unitId = pick('unit-1', 'unit-2');
const patientId = pick('patient-1', 'patient-2');
const facilityId = pick('sub-centre', 'other-sub-centre', 'county-hospital');
const responseId = pick('response-1', 'response-2');
const stationId = pick('xiezhou', 'longju');
const time = fc.integer({ min: 0, max: 3 }).map(minute);
/** Plain objects, as they come out of JSON. */
const record = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) => fc.record(shape, { noNullPrototype: true });
const always = <Type extends string>(type: Type) => fc.constant({ type });

const memberIds = fc.uniqueArray(pick('li', 'wang', 'zhao'), { minLength: 1 });
const crew = record({ level: fc.constantFrom('basic' as const, 'advanced' as const), memberIds });

const patientOutcome = fc.oneof(
  record({ kind: fc.constant('transported' as const), facilityId }),
  record({ kind: fc.constantFrom('treatedOnScene' as const, 'refused' as const, 'deadOnScene' as const) }),
) satisfies fc.Arbitrary<PatientOutcome>;

const runOutcome: fc.Arbitrary<RunOutcome> = fc.oneof(
  fc.constant({ kind: 'empty' as const }),
  record({ kind: fc.constant('aborted' as const), reason: fc.constantFrom(...AbortReason.options) }),
  record({
    kind: fc.constant('patients' as const),
    patients: fc.uniqueArray(record({ patientId, outcome: patientOutcome }), { minLength: 1, selector: (one) => one.patientId }),
  }),
);

const ending: fc.Arbitrary<AssignmentEnding> = fc.oneof(
  record({ how: fc.constant('completed' as const), outcome: runOutcome }),
  record({ how: fc.constantFrom('cancelled' as const, 'refused' as const, 'diverted' as const, 'brokeDown' as const) }),
);

/** Any command to an incident, sensible or not. */
export const incidentCommand: fc.Arbitrary<IncidentCommand> = fc.oneof(
  record({ type: fc.constant('OpenIncident' as const), mode: fc.constant('real' as const), answeredAt: time }),
  record({ type: fc.constant('LocateIncident' as const), place: record({ townshipId: pick('xiezhou', 'longju') }) }),
  record({ type: fc.constant('TriageIncident' as const), priority: fc.option(fc.constantFrom(...Priority.options), { nil: undefined }), needs: fc.constant([]) }),
  record({
    type: fc.constant('AssessComplaint' as const),
    assessment: record({ complaint: fc.constantFrom(...Complaint.options), protocolVersion: fc.constant(1), answers: fc.constant([]), needs: fc.constant([]) }),
  }),
  record({ type: fc.constant('StampCompressions' as const), kind: fc.constantFrom(...CompressionStamp.options) }),
  record({ type: fc.constant('TakeOverIncident' as const), owner: pick('li', 'wang') }),
  record({ type: fc.constantFrom('StartAssignment' as const, 'QueueAssignment' as const), assignmentId, unitId }),
  record({ type: fc.constant('EndAssignment' as const), assignmentId, ending }),
  record({ type: fc.constant('AddPatient' as const), patientId }),
  record({ type: fc.constant('MergePatient' as const), patientId, into: patientId, isElsewhere: fc.boolean() }).filter((merge) => merge.patientId !== merge.into),
  record({ type: fc.constant('RaiseWaitingAlarm' as const), waitingSince: time }),
  record({ type: fc.constant('MarkScene' as const), hazards: fc.uniqueArray(fc.constantFrom(...Hazard.options), { maxLength: 3 }) }),
  record({ type: fc.constant('AskResponder' as const), responseId, responderId: pick('doctor-1', 'doctor-2') }),
  record({ type: fc.constantFrom('ResponderComes' as const, 'ResponderLeaves' as const), responseId }),
  record({ type: fc.constant('BecomeMajor' as const), isFree: fc.boolean() }),
  record({ type: fc.constant('JoinMajorIncident' as const), majorIncidentId: pick('incident-8', 'incident-9'), isFree: fc.boolean() }),
  record({ type: fc.constant('LeaveMajorIncident' as const), majorIncidentId: pick('incident-8', 'incident-9') }),
  always('CeaseToBeMajor'),
  record({ type: fc.constant('BackfillRun' as const), assignmentId: pick('paper-1', 'paper-2'), unitId, stationId, ending: fc.option(ending, { nil: undefined }) }),
  record({ type: fc.constant('CloseIncident' as const), reason: fc.constant('duplicate' as const) }),
  record({ type: fc.constant('ReopenIncident' as const), reason: fc.constant('called-again' as const) }),
);

/** Any command to an assignment, sensible or not. */
export const assignmentCommand: fc.Arbitrary<AssignmentCommand> = fc.oneof(
  record({ type: fc.constantFrom('NotifyCrew' as const, 'QueueOrder' as const, 'BackfillOrder' as const), order: fc.constant(order()) }),
  always('GiveQueuedOrder'),
  record({ type: fc.constant('ReportTimePoint' as const), point: fc.constantFrom(...ReportedTimePoint.options), outcome: fc.option(runOutcome, { nil: undefined }) }),
  record({ type: fc.constant('ChooseDestination' as const), facilityId }),
  record({
    type: fc.constant('CorrectTimePoint' as const),
    point: fc.constantFrom(...TimePoint.options),
    correctedAt: fc.option(time, { nil: undefined }),
    reason: fc.constant('clock-wrong' as const),
  }),
  record({ type: fc.constant('Cancel' as const), reason: fc.constant('not-needed' as const) }),
  record({ type: fc.constant('Refuse' as const), reason: fc.constant('crew-unfit' as const) }),
  record({ type: fc.constant('Divert' as const), toAssignmentId: assignmentId }),
  record({ type: fc.constant('TakeOver' as const), from: memberIds, to: crew }),
  always('BreakDown'),
);

/** Any command to a unit, sensible or not. */
export const unitCommand: fc.Arbitrary<UnitCommand> = fc.oneof(
  record({ type: fc.constantFrom('GoOnDuty' as const, 'MoveUp' as const), stationId }),
  record({ type: fc.constantFrom('Assign' as const, 'Queue' as const, 'Divert' as const, 'FinishRun' as const, 'Unqueue' as const), assignmentId }),
  record({ type: fc.constant('ReturnToStation' as const), stationId: fc.option(stationId, { nil: undefined }) }),
  record({ type: fc.constant('GoOutOfService' as const), reason: fc.constant('refuelling' as const) }),
  record({ type: fc.constant('BackfillRun' as const), assignmentId: pick('paper-1', 'paper-2'), from: time, to: time }),
  always('ComeBackIntoService'),
  always('GoOffDuty'),
  always('RelieveCrew'),
  record({ type: fc.constant('SignInCrew' as const), at: time, stationId, crew, beside: fc.constantFrom(undefined, 'join' as const, 'take-over' as const) }),
  record({ type: fc.constant('SignOutCrew' as const), memberIds: fc.option(memberIds, { nil: undefined }) }),
);

/** Any command to a patient's record, sensible or not. */
export const patientCommand: fc.Arbitrary<PatientCommand> = fc.oneof(
  record({ type: fc.constant('RegisterPatient' as const), mode: fc.constant('real' as const), facilityId: fc.option(facilityId, { nil: undefined }) }),
  record({ type: fc.constant('IdentifyPatient' as const), identity: pick('person-1', 'person-2').map(sealed) }),
  record({ type: fc.constant('MergePatient' as const), into: patientId, intoStatus: fc.constantFrom('absent' as const, 'unknown' as const, 'identified' as const, 'merged' as const) }),
  record({ type: fc.constant('RecordOutcome' as const), assignmentId, outcome: patientOutcome }),
  record({ type: fc.constant('AdmitPatient' as const), facilityId }),
);

/** Any command to a transfer, sensible or not. */
export const transferCommand: fc.Arbitrary<TransferCommand> = fc.oneof(
  record({ type: fc.constant('RequestTransfer' as const), wish: fc.constant(wish()), offersExpireAt: time, outside: fc.option(pick('Xi’an hospital'), { nil: undefined }) }),
  record({ type: fc.constant('AcceptTransfer' as const), facilityId }),
  record({ type: fc.constant('DeclineTransfer' as const), facilityId, reason: fc.constant('no-bed' as const), offersExpireAt: time }),
  record({ type: fc.constant('ExpireOffer' as const), expiresAt: time, offersExpireAt: time }),
  record({
    type: fc.constant('PlaceTransfer' as const),
    destination: fc.oneof(
      record({ kind: fc.constant('network' as const), facilityId }),
      record({ kind: fc.constant('outside' as const), name: pick('Xi’an hospital') }),
    ),
    offersExpireAt: time,
  }),
  record({ type: fc.constant('AssignTransfer' as const), assignmentId, unitId }),
  record({ type: fc.constant('EndTransferRun' as const), assignmentId, ending }),
  record({ type: fc.constantFrom('DepartTransfer' as const, 'ArriveTransfer' as const, 'HandOverTransfer' as const) }),
  record({ type: fc.constant('CancelTransfer' as const), reason: fc.constant('other' as const) }),
  record({ type: fc.constant('ReturnTransfer' as const), byTransferId: pick('transfer-2', 'transfer-3') }),
);

/** Any command to a village doctor's duty, sensible or not. */
export const responderCommand: fc.Arbitrary<ResponderCommand> = fc.oneof(always('GoOnDuty'), always('GoOffDuty'), record({ type: fc.constantFrom('Engage' as const, 'Free' as const), responseId }));

/** Any command to a response, sensible or not. */
export const responseCommand: fc.Arbitrary<ResponseCommand> = fc.oneof(
  record({ type: fc.constant('AlertResponder' as const), alert: fc.constant(alerting()) }),
  record({ type: fc.constant('TellResponder' as const), tellings: fc.array(record({ way: fc.constant('phone' as const), outcome: fc.constant('sent' as const) }), { maxLength: 2 }) }),
  always('Accept'),
  record({ type: fc.constant('Decline' as const), reason: fc.constant('away' as const) }),
  always('ExpireAlert'),
  always('ReportArrival'),
  record({ type: fc.constant('StandDown' as const), reason: fc.constantFrom('ambulance-there' as const, 'not-needed' as const) }),
  always('Finish'),
);

const count = fc.integer({ min: 0, max: 9 });

/** Any command to a major incident, sensible or not. */
export const majorCommand: fc.Arbitrary<MajorCommand> = fc.oneof(
  record({ type: fc.constant('DeclareMajorIncident' as const), level: fc.constantFrom(...MajorIncidentLevel.options), nature: fc.constant('traffic' as const), mode: fc.constant('real' as const) }),
  record({ type: fc.constant('TagPatient' as const), patientId, tag: fc.constantFrom(...TriageTag.options) }),
  record({ type: fc.constant('CountCasualties' as const), counts: record({ red: count, yellow: count, green: count, black: count }) }),
  record({ type: fc.constantFrom('LinkIncident' as const, 'UnlinkIncident' as const), incidentId: pick('incident-2', 'incident-3') }),
  always('StandDown'),
);
