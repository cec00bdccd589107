import { METERS_PER_DEGREE, longitudeShrink } from '../great-circle.ts';

/** Coordinates in a compiled graph are whole numbers of 10⁻⁷ degrees, as in OpenStreetMap's own database (about 1 cm). */
const FIXED_PER_DEGREE = 1e7;

/** One step of latitude on the ground, metres. */
export const METERS_PER_FIXED = METERS_PER_DEGREE / FIXED_PER_DEGREE;

/** Degrees as a fixed whole number. */
export const toFixedDegrees = (degrees: number): number => Math.round(degrees * FIXED_PER_DEGREE);

/** A fixed whole number as degrees, with no more digits than it holds. */
export const toDegrees = (fixed: number): number => Math.round(fixed) / FIXED_PER_DEGREE;

/** The shrink of longitude at a fixed latitude. */
export const shrinkAt = (fixedLatitude: number): number => longitudeShrink(fixedLatitude / FIXED_PER_DEGREE);

/** Metres between two fixed points that are near each other: flat geometry at their middle latitude. */
export const fixedMeters = (lonA: number, latA: number, lonB: number, latB: number): number => {
  const x = (lonB - lonA) * shrinkAt((latA + latB) / 2);
  const y = latB - latA;
  return Math.sqrt(x * x + y * y) * METERS_PER_FIXED;
};
