import * as z from 'zod';
import { CrewNotified, type AssignmentEvent } from '#events/assignment.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { RunOutcome } from '#shared/schemas/outcome.ts';
import { Source } from '#shared/schemas/source.ts';
import { TimePoint, timePointRank } from '#shared/schemas/time-point.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';
import { MessageTally, withMessage, withReading } from './message-tally.ts';

/** When a point of the run happened, and how we know. */
export const Stamp = z.strictObject({ at: z.number(), atVerified: z.boolean(), source: Source, by: z.string() });
export type Stamp = z.infer<typeof Stamp>;

/** The points that are known; a missing one is missing, never 0. */
export const TimePoints = z.partialRecord(TimePoint, Stamp);
export type TimePoints = z.infer<typeof TimePoints>;

/** How a run ended; `available` with an outcome is the usual way. */
export const RunEnding = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('completed'), outcome: RunOutcome }),
  z.strictObject({ how: z.literal('cancelled'), reason: z.string() }),
  z.strictObject({ how: z.literal('refused'), reason: z.string() }),
  z.strictObject({ how: z.literal('diverted'), toAssignmentId: Identifier }),
  z.strictObject({ how: z.literal('brokeDown') }),
]);
export type RunEnding = z.infer<typeof RunEnding>;

/** What a crew told of a run after somebody else had ended it: it was there already. It undoes nothing; the room has to look. */
export const RunConflict = z.strictObject({ point: TimePoint, at: z.number() });
export type RunConflict = z.infer<typeof RunConflict>;

const order = {
  /** As it was given; the crew is the one that was ordered, or that took over since. */
  ...CrewNotified.shape.data.unwrap().shape,
  orderedAt: z.number(),
  /** The order was given by telephone while the line was down: nobody is alerted to it. Left out for every other. */
  isBackfilled: z.literal(true).optional(),
  /** Where the crew takes its patient, once it has said so. */
  destinationFacilityId: Identifier.optional(),
  /** What the room and the crew have written to each other, by number. */
  messages: MessageTally.optional(),
};

/** A run 派车, from the order to the outcome. */
export const Assignment = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('queued'), ...order }),
  z.strictObject({ status: z.literal('active'), ...order, points: TimePoints, proposed: TimePoints.optional() }),
  z.strictObject({ status: z.literal('ended'), ...order, points: TimePoints, proposed: TimePoints.optional(), endedAt: z.number(), ending: RunEnding, conflicts: z.array(RunConflict).readonly().optional() }),
]);
export type Assignment = z.infer<typeof Assignment>;
/** A run that was ordered, whatever became of it. */
export type KnownAssignment = Exclude<Assignment, { status: 'absent' }>;

/** How far the run has come: its furthest known point. */
export const furthestPoint = (points: TimePoints): TimePoint =>
  TimePoint.options.filter((point) => points[point]).at(-1) ?? 'notified';

/** Whether the run has come at least as far as this point. */
export const hasReached = (points: TimePoints, point: TimePoint): boolean => timePointRank(furthestPoint(points)) >= timePointRank(point);

const evolve = (assignment: Assignment, event: AssignmentEvent, recorded: Recorded): Assignment => {
  if (event.type === 'CrewNotified') return { status: 'active', ...event.data, orderedAt: recorded.at, points: { notified: stampOf(recorded) } };
  if (event.type === 'OrderBackfilled') return { status: 'active', ...event.data, orderedAt: recorded.at, isBackfilled: true, points: { notified: stampOf(recorded) } };
  if (event.type === 'OrderQueued') return { status: 'queued', ...event.data, orderedAt: recorded.at };
  if (assignment.status === 'absent') throw new Error(`Cannot fold "${event.type}": the assignment was never ordered`);
  switch (event.type) {
    case 'QueuedOrderGiven':
      return { ...assignment, status: 'active', points: { notified: stampOf(recorded) } };
    case 'TimePointReported': {
      const { point } = event.data;
      return withConflict(withoutProposal(withPoints(assignment, (points) => ({ ...points, [point]: stampOf(recorded) })), point), { point, at: recorded.at });
    }
    case 'TimePointProposed':
      return assignment.status === 'queued' ? assignment : { ...assignment, proposed: { ...assignment.proposed, [event.data.point]: stampOf(recorded) } };
    case 'DestinationChosen':
      return { ...assignment, destinationFacilityId: event.data.facilityId };
    case 'RunTakenOver':
      return { ...assignment, crew: event.data.to };
    case 'MessageSent':
      return { ...assignment, messages: withMessage(assignment.messages, event.data.from, recorded.at) };
    case 'MessagesRead':
      return { ...assignment, messages: withReading(assignment.messages, event.data.by, event.data.count) };
    case 'TimePointCorrected': {
      const { point, correctedAt } = event.data;
      return withPoints(assignment, ({ [point]: _wrong, ...points }) =>
        correctedAt === undefined ? points : { ...points, [point]: { ...stampOf(recorded), at: correctedAt, atVerified: true } },
      );
    }
    case 'AssignmentCompleted':
      return ended(assignment, { how: 'completed', outcome: event.data.outcome }, recorded);
    case 'AssignmentCancelled':
      return ended(assignment, { how: 'cancelled', reason: event.data.reason }, recorded);
    case 'AssignmentRefused':
      return ended(assignment, { how: 'refused', reason: event.data.reason }, recorded);
    case 'AssignmentDiverted':
      return ended(assignment, { how: 'diverted', toAssignmentId: event.data.toAssignmentId }, recorded);
    case 'AssignmentBrokeDown':
      return ended(assignment, { how: 'brokeDown' }, recorded);
  }
};

const stampOf = ({ at, atVerified, source, by }: Recorded): Stamp => ({ at, atVerified, source, by });

const pointsOf = (assignment: KnownAssignment): TimePoints => (assignment.status === 'queued' ? {} : assignment.points);

const withPoints = (assignment: KnownAssignment, change: (points: TimePoints) => TimePoints): KnownAssignment =>
  assignment.status === 'queued' ? assignment : { ...assignment, points: change(assignment.points) };

/** What the crew says itself needs no proposal. */
const withoutProposal = (assignment: KnownAssignment, point: TimePoint): KnownAssignment => {
  if (assignment.status === 'queued' || !assignment.proposed?.[point]) return assignment;
  const { proposed, ...rest } = assignment;
  const { [point]: _told, ...others } = proposed;
  return Object.keys(others).length > 0 ? { ...rest, proposed: others } : rest;
};

/** A crew that was on scene before its run was called off, or taken from it, contradicts who did so. */
const withConflict = (assignment: KnownAssignment, conflict: RunConflict): KnownAssignment => {
  if (assignment.status !== 'ended' || assignment.ending.how === 'completed' || timePointRank(conflict.point) < timePointRank('onScene')) return assignment;
  return { ...assignment, conflicts: [...(assignment.conflicts ?? []), conflict] };
};

const ended = (assignment: KnownAssignment, ending: RunEnding, { at }: Recorded): Assignment => ({
  ...assignment,
  status: 'ended',
  points: pointsOf(assignment),
  endedAt: at,
  ending,
});

/** How an assignment's log is folded. */
export const assignmentLifecycle: Lifecycle<Assignment, AssignmentEvent> = {
  kind: 'assignment',
  initial: { status: 'absent' },
  evolve,
  isLive: (assignment) => assignment.status === 'queued' || assignment.status === 'active',
};
