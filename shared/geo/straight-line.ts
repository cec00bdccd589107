import type { TravelTime } from '#shared/schemas/travel-time.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { greatCircleMeters } from './great-circle.ts';

/** How much longer the road is than the straight line: 1.417 over 66,000 ways to hospitals in the US (Boscoe, Henry & Zdeb 2012). */
const DETOUR_FACTOR = 1.42;
/** Mean speed over a whole emergency run, km/h; a deliberately slow judgement, for a guess must not flatter. */
const MEAN_KMH = 40;
const MS_PER_HOUR = 3_600_000;

/** A guess for when the roads cannot be asked: always marked degraded, never 0. */
export const straightLineTime = (from: Coordinate, to: Coordinate): TravelTime => {
  const meters = Math.max(1, Math.round(greatCircleMeters(from, to) * DETOUR_FACTOR));
  const milliseconds = Math.max(1, Math.round((meters / 1000 / MEAN_KMH) * MS_PER_HOUR));
  return { reachable: true, milliseconds, meters, source: 'straight-line', degraded: true };
};
