import type { Coordinate } from '#shared/schemas/coordinate.ts';

const DEGREES_TO_RADIANS = Math.PI / 180;

/** A measure to compare nearness by, in degrees of latitude: good within one county, and never shown. */
const nearness = (from: Coordinate, to: Coordinate): number =>
  Math.hypot((to[0] - from[0]) * Math.cos(from[1] * DEGREES_TO_RADIANS), to[1] - from[1]);

/** The place nearest by air, for naming a point to a reader; who can be there first is asked of the roads. */
export const nearestPlace = <Place extends { readonly position: Coordinate }>(places: readonly Place[], to: Coordinate): Place | undefined => {
  let nearest: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const distance = nearness(to, place.position);
    if (distance >= least) continue;
    nearest = place;
    least = distance;
  }
  return nearest;
};
