import type { Facility } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

const KILOMETERS_A_DEGREE = 111.32;

/** A facility with its distance as the crow flies: which is near is all that it is for, the way is the map app's. */
export interface NearFacility {
  readonly facility: Facility;
  readonly kilometers: number | undefined;
}

const kilometersBetween = (from: Coordinate, to: Coordinate): number =>
  Math.hypot((to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180), to[1] - from[1]) * KILOMETERS_A_DEGREE;

/** Where a patient can be taken, the nearest first; a village clinic takes nobody in. */
export const nearFacilities = (facilities: readonly Facility[], from: Coordinate | undefined): readonly NearFacility[] =>
  facilities
    .filter(({ tier }) => tier !== 'village-clinic')
    .map((facility) => ({ facility, kilometers: from && kilometersBetween(from, facility.position) }))
    .toSorted((one, other) => (one.kilometers ?? 0) - (other.kilometers ?? 0));
