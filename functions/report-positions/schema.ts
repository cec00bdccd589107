import * as z from 'zod';
import { command, deviceTime } from '#shared/schemas/command.ts';
import { DatumCoordinate } from '#shared/schemas/coordinate.ts';

/** One fix of a phone. */
export const PositionReport = z.strictObject({
  position: DatumCoordinate,
  ...deviceTime,
  accuracyMeters: z.number().min(0).max(100_000).optional(),
  headingDegrees: z.number().min(0).max(360).optional(),
  speedMetersPerSecond: z.number().min(0).max(120).optional(),
});
export type PositionReport = z.infer<typeof PositionReport>;
/** Fixes of one unit, in any order. */
export const ReportPositionsRequest = z.strictObject({ ...command, positions: z.array(PositionReport).min(1).max(500).readonly() });
/** The time of the newest known fix, epoch milliseconds. */
export const ReportPositionsResponse = z.strictObject({ latestAt: z.number().int() });
