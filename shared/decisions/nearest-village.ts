import { metersBetween } from '#shared/geo/meters-between.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** The village that a position is nearest to in a straight line: a word for roughly where. */
export const nearestVillage = (centre: Centre, position: Coordinate | undefined): string | undefined => {
  if (!position) return undefined;
  const byDistance = centre.villages.map(({ id, position: at }) => ({ id, meters: metersBetween(at, position) })).sort((one, other) => one.meters - other.meters);
  return byDistance[0]?.id;
};
