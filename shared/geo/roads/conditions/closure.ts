import * as z from 'zod';
import { Coordinate } from '#shared/schemas/coordinate.ts';

/** What is closed: a stretch of road (at one place, or from there to another along the road), or all roads of an area. */
export const Closure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('road'), at: Coordinate, to: Coordinate.optional() }),
  /** The outline of the area, three corners or more. */
  z.strictObject({ kind: z.literal('area'), outline: z.array(Coordinate).min(3).readonly() }),
]);
export type Closure = z.infer<typeof Closure>;
