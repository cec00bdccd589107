import * as z from 'zod';
import { PositionReport } from '#functions/report-positions/schema.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** One fix of a vehicle's terminal; its clock is the satellites'. */
export const VehicleFix = z.strictObject({ ...PositionReport.omit({ clockOffsetMilliseconds: true }).shape, unitId: Identifier, deviceAt: z.number().int().positive() });
export type VehicleFix = z.infer<typeof VehicleFix>;
/** Fixes of any units, in any order, any number of times. */
export const ReportVehiclePositionsRequest = z.strictObject({ positions: z.array(VehicleFix).min(1).max(500).readonly() });
/** How many fixes were kept, and which were not, by their place in the batch, counted from 0. */
export const ReportVehiclePositionsResponse = z.strictObject({
  kept: z.number().int().min(0),
  refused: z.array(z.strictObject({ row: z.number().int().min(0), field: z.enum(['unitId', 'deviceAt']), message: z.string() })).readonly(),
});
