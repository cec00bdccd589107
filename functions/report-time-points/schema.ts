import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { RunOutcome } from '#shared/schemas/outcome.ts';
import { ReportedTimePoint } from '#shared/schemas/time-point.ts';

/** One press of the crew, by its own clock. `available` says what became of the run. */
export const TimePointReport = z.strictObject({
  point: ReportedTimePoint,
  ...deviceTime,
  outcome: RunOutcome.optional(),
  destinationFacilityId: Identifier.optional(),
});
export type TimePointReport = z.infer<typeof TimePointReport>;
/** Presses of one run, in any order, any number of times. */
export const ReportTimePointsRequest = z.strictObject({ ...command, reports: z.array(TimePointReport).min(1).max(30).readonly() });
/** The assignment's new version. */
export const ReportTimePointsResponse = Moved;
