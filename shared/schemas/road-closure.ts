import * as z from 'zod';
import { Coordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';
import { ClosureReason } from './reason.ts';

/** An outline of more corners says nothing more of an area, and the whole list is to fit into one message to a screen. */
export const MOST_CORNERS = 32;

/** What is closed: a stretch of road (at one place, or from there to another along the road), or all roads of an area. */
export const ClosedPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('road'), at: Coordinate, to: Coordinate.optional() }),
  /** The outline of the area, three corners or more. */
  z.strictObject({ kind: z.literal('area'), outline: z.array(Coordinate).min(3).max(MOST_CORNERS).readonly() }),
]);
export type ClosedPart = z.infer<typeof ClosedPart>;

/** Roads that cannot be driven at the moment. Times are epoch milliseconds. */
export const RoadClosure = z.strictObject({
  id: Identifier,
  part: ClosedPart,
  reason: ClosureReason,
  closedAt: z.number(),
  /** From then on they are open again without anybody's word; until further notice where it is missing. */
  until: z.number().int().optional(),
});
export type RoadClosure = z.infer<typeof RoadClosure>;

/** What is closed at a moment: all that rank, draw or count by road go by the same list, and name its version. */
export const ClosuresInForce = z.strictObject({ version: z.number().int().min(0), closures: z.array(RoadClosure).readonly() });
export type ClosuresInForce = z.infer<typeof ClosuresInForce>;

/** Nothing is closed, and nothing ever was. */
export const NO_CLOSURES: ClosuresInForce = { version: 0, closures: [] };
