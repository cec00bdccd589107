import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Crew, CrewMemberId } from '#shared/schemas/crew.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { MessageSide } from '#shared/schemas/message.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { RunOutcome } from '#shared/schemas/outcome.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { CancelReason, CorrectionReason, OverrideReason, RefusalReason } from '#shared/schemas/reason.ts';
import { ReportedTimePoint, TimePoint } from '#shared/schemas/time-point.ts';
import { TravelTimeSource } from '#shared/schemas/travel-time.ts';
import { event } from './event.ts';

/** What a run is for: an incident, or the transfer of one patient. */
export const AssignmentPurpose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incident'), incidentId: Identifier }),
  z.strictObject({ kind: z.literal('transfer'), transferId: Identifier, patientId: Identifier }),
]);
export type AssignmentPurpose = z.infer<typeof AssignmentPurpose>;

/** What the dispatcher saw when choosing, so that the choice can be judged afterwards. */
export const DispatchChoice = z.strictObject({
  /** Expected from the order to the arrival, whole seconds. */
  etaSeconds: z.number().int().min(0).optional(),
  source: TravelTimeSource.optional(),
  recommendedUnitId: Identifier.optional(),
  overrideReason: OverrideReason.optional(),
  lacking: z.array(UnitCapability).readonly().optional(),
});
export type DispatchChoice = z.infer<typeof DispatchChoice>;

/** What it cost to send another unit than the one that stood first, worked out by the server at the decision. */
export const OverrideCost = z.strictObject({
  /** Who stood first then. */
  recommendedUnitId: Identifier,
  recommendedEtaSeconds: z.number().int().min(0),
  /** When the sent unit was expected; missing where the ranking left it out. */
  etaSeconds: z.number().int().min(0).optional(),
  /** By how much it comes later; negative where it is sooner, as where the first was chosen for cover. */
  costsSeconds: z.number().int().optional(),
  /** True where one of the times is a guess, because the roads did not answer. */
  degraded: z.boolean(),
});
export type OverrideCost = z.infer<typeof OverrideCost>;

const order = {
  unitId: Identifier,
  stationId: Identifier,
  purpose: AssignmentPurpose,
  priority: Priority.optional(),
  mode: Mode,
  choice: DispatchChoice,
  /** Where the dispatcher chose otherwise than recommended. */
  overrideCost: OverrideCost.optional(),
  /** Who was on the unit, where that was known. */
  crew: Crew.optional(),
};

/** The order was given: 发送指令时刻. */
export const CrewNotified = event('CrewNotified', order);
/** The order waits until the unit's present run is over. */
export const OrderQueued = event('OrderQueued', order);
/** The unit became free and the queued order was given. */
export const QueuedOrderGiven = event('QueuedOrderGiven', {});
/** The order was given by telephone while the line was down, and is entered afterwards; it alerts nobody. */
export const OrderBackfilled = event('OrderBackfilled', order);
/** The crew, its vehicle or a geofence told of a time point; it happened at the entry's `at`. */
export const TimePointReported = event('TimePointReported', { point: ReportedTimePoint });
/** A track shows that the point was reached at the entry's `at`, and the crew has not pressed: shown as a proposal, and no more than that. */
export const TimePointProposed = event('TimePointProposed', { point: ReportedTimePoint });
/** Where the crew takes its patient, so that the facility can prepare. */
export const DestinationChosen = event('DestinationChosen', { facilityId: Identifier });
/** Another crew took the run over in the middle of it 交接班; the run goes on. */
export const RunTakenOver = event('RunTakenOver', { from: z.array(CrewMemberId).readonly(), to: Crew });
/** The room wrote to the crew, or the crew to the room; the words are sealed. */
export const MessageSent = event('MessageSent', { from: MessageSide, text: SealedReference });
/** So many of the other side's messages have now been read. */
export const MessagesRead = event('MessagesRead', { by: MessageSide, count: z.number().int().positive() });
/** A reported time was wrong; the entry's `at` is when the correction was made. */
export const TimePointCorrected = event('TimePointCorrected', {
  point: TimePoint,
  /** The true time, epoch milliseconds; nothing when the point never happened. */
  correctedAt: z.number().int().optional(),
  reason: CorrectionReason,
});
/** The run is over and has its outcome. */
export const AssignmentCompleted = event('AssignmentCompleted', { outcome: RunOutcome });
/** The dispatcher called the run off. */
export const AssignmentCancelled = event('AssignmentCancelled', { reason: CancelReason });
/** The crew refused the order. */
export const AssignmentRefused = event('AssignmentRefused', { reason: RefusalReason });
/** The unit was sent elsewhere. */
export const AssignmentDiverted = event('AssignmentDiverted', { toAssignmentId: Identifier });
/** The vehicle broke down or its crew became unfit on the run. */
export const AssignmentBrokeDown = event('AssignmentBrokeDown', {});

/** All that can happen to an assignment 派车. */
export const AssignmentEvent = z.discriminatedUnion('type', [
  CrewNotified,
  OrderQueued,
  QueuedOrderGiven,
  OrderBackfilled,
  TimePointReported,
  TimePointProposed,
  DestinationChosen,
  RunTakenOver,
  MessageSent,
  MessagesRead,
  TimePointCorrected,
  AssignmentCompleted,
  AssignmentCancelled,
  AssignmentRefused,
  AssignmentDiverted,
  AssignmentBrokeDown,
]);
export type AssignmentEvent = z.infer<typeof AssignmentEvent>;
