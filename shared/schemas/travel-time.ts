import * as z from 'zod';
import type { Coordinate } from './coordinate.ts';

/** Where a way begins; a moving vehicle may say where it is heading, in degrees clockwise from north. */
export type TravelStart = Coordinate | { readonly coordinate: Coordinate; readonly heading: number };

/** Where a time came from; `straight-line` is a guess and always shown as degraded. */
export const TravelTimeSource = z.enum(['road-graph', 'amazon-location', 'straight-line']);
export type TravelTimeSource = z.infer<typeof TravelTimeSource>;

const told = { source: TravelTimeSource, degraded: z.boolean() };

/** One way to drive, whole milliseconds and metres. A place that no road reaches has no time, and says so. */
export const TravelTime = z.discriminatedUnion('reachable', [
  z.strictObject({ reachable: z.literal(true), milliseconds: z.number().int(), meters: z.number().int(), ...told }),
  z.strictObject({ reachable: z.literal(false), ...told }),
]);
export type TravelTime = z.infer<typeof TravelTime>;
