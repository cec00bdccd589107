import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { ClosureReason } from '#shared/schemas/reason.ts';
import { MOST_CORNERS } from '#shared/schemas/road-closure.ts';

/** What is closed, as a console tells it: the road nearest to a place, the road between two places, or every road of an area. */
export const ClosedPartAsTold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('road'), at: DatumCoordinate, to: DatumCoordinate.optional() }),
  z.strictObject({ kind: z.literal('area'), outline: z.array(DatumCoordinate).min(3).max(MOST_CORNERS).readonly() }),
]);
export type ClosedPartAsTold = z.infer<typeof ClosedPartAsTold>;
/** What is closed, why, and until when (epoch milliseconds) where that is known. */
export const CloseRoadRequest = z.strictObject({ ...command, part: ClosedPartAsTold, reason: ClosureReason, until: z.number().int().positive().optional() });
/** The closure's id, by which it is opened again, the list's new version, and the names of the roads that it closes. */
export const CloseRoadResponse = z.strictObject({ closureId: Identifier, version: z.number().int().positive(), streets: z.array(z.string()).readonly() });
