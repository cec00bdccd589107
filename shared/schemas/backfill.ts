import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { RunOutcome } from './outcome.ts';
import { CancelReason } from './reason.ts';
import { ReportedTimePoint } from './time-point.ts';

/** Points of a run that come before its end; the end is told as such. */
export const BackfilledTimePoint = ReportedTimePoint.exclude(['available', 'atStation']);
export type BackfilledTimePoint = z.infer<typeof BackfilledTimePoint>;

const at = z.number().int().positive();

/** How a run that was ordered by telephone came to its end, and when (epoch milliseconds). */
export const BackfilledEnding = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('completed'), at, outcome: RunOutcome }),
  z.strictObject({ how: z.literal('cancelled'), at, reason: CancelReason }),
]);
export type BackfilledEnding = z.infer<typeof BackfilledEnding>;

/** The id is the run's, and a part of its alarm's. */
const MOST_CHARACTERS = 40;

/** An order that was given by telephone while the line was down, as it was written down; times are epoch milliseconds. */
export const BackfilledOrder = z.strictObject({
  /** Made by whoever wrote it down, so that the same order is known again. */
  orderId: Identifier.max(MOST_CHARACTERS),
  incidentId: Identifier,
  unitId: Identifier,
  orderedAt: at,
  points: z
    .array(z.strictObject({ point: BackfilledTimePoint, at }))
    .max(BackfilledTimePoint.options.length)
    .refine((points) => new Set(points.map(({ point }) => point)).size === points.length, 'names a time point twice')
    .readonly()
    .default([]),
  destinationFacilityId: Identifier.optional(),
  /** Missing while the run goes on. */
  ending: BackfilledEnding.optional(),
});
export type BackfilledOrder = z.infer<typeof BackfilledOrder>;

/** What an order that was written down contradicts, with what stands in the record. */
export const BackfillConflict = z.discriminatedUnion('kind', [
  /** The unit had another run at these times; it has not ended where `to` is missing. */
  z.strictObject({ kind: z.literal('unit-on-another-run'), assignmentId: Identifier, from: at, to: at.optional() }),
  /** The run would go on now, but the unit is not free to have it. */
  z.strictObject({ kind: z.literal('unit-not-free'), status: z.string() }),
  /** The incident was closed before the run's end. */
  z.strictObject({ kind: z.literal('incident-closed'), closedAt: z.number() }),
  /** The incident was not known yet when the order is said to have been given. */
  z.strictObject({ kind: z.literal('before-incident'), answeredAt: z.number() }),
  /** Of two points the later one is told to have happened before the earlier one. */
  z.strictObject({ kind: z.literal('times-contradict'), earlier: z.string(), earlierAt: at, later: z.string(), laterAt: at }),
  /** A time that has not come yet. */
  z.strictObject({ kind: z.literal('in-the-future'), point: z.string(), at }),
  /** The record holds another time of the point, told before. */
  z.strictObject({ kind: z.literal('told-otherwise'), point: z.string(), at, recorded: z.number() }),
  /** The run has ended otherwise by the record. */
  z.strictObject({ kind: z.literal('ended-otherwise'), how: z.string(), endedAt: z.number() }),
  /** An outcome names somebody who is not a patient of the incident, or who has another outcome. */
  z.strictObject({ kind: z.literal('patient-otherwise'), patientId: Identifier }),
]);
export type BackfillConflict = z.infer<typeof BackfillConflict>;
