import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** Metres east and north of the sheet's origin. */
export type Meters = readonly [east: number, north: number];

const METERS_PER_DEGREE = 111_195;

/** A flat sheet over one county: good to a few metres in a thousand, which clustering does not notice. */
export interface Sheet {
  toMeters(coordinate: Coordinate): Meters;
  toCoordinate(meters: Meters): Coordinate;
}

const DECIMALS = 1e6;

/** Lays the sheet at this place. */
export const sheetAt = (origin: Coordinate): Sheet => {
  const metersPerLongitude = METERS_PER_DEGREE * Math.cos((origin[1] * Math.PI) / 180);
  const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;
  return {
    toMeters: ([longitude, latitude]) => [(longitude - origin[0]) * metersPerLongitude, (latitude - origin[1]) * METERS_PER_DEGREE],
    toCoordinate: ([east, north]) => [rounded(origin[0] + east / metersPerLongitude), rounded(origin[1] + north / METERS_PER_DEGREE)],
  };
};

/** Straight distance in metres. */
export const metersBetween = (a: Meters, b: Meters): number => {
  const east = a[0] - b[0];
  const north = a[1] - b[1];
  // Not Math.hypot, which is many times slower and guards against sizes that no county has.
  return Math.sqrt(east * east + north * north);
};

/** The index of the nearest of some places and its distance in metres; nothing when there are none. */
export const nearestOf = (to: Meters, places: readonly { readonly at: Meters }[]): { readonly index: number; readonly meters: number } | undefined => {
  let index = -1;
  let meters = Infinity;
  places.forEach(({ at }, candidate) => {
    const distance = metersBetween(to, at);
    if (distance >= meters) return;
    index = candidate;
    meters = distance;
  });
  return index < 0 ? undefined : { index, meters };
};
