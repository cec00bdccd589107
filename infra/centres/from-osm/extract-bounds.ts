import type { CentreSettings } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { DemandCell } from './demand-cells.ts';
import { type Meters, nearestOf, type Sheet } from './sheet.ts';

/** Roads within this of a settlement belong to the area, in metres; an extract holds long roads whole that lead far out of it. */
const AREA_METERS = 5_000;
/** Around what lies within. */
const MARGIN_METERS = 1_000;
const DECIMALS = 1e4;

/** West, south, east, north of the settlements, the roads around them, and every other place that must lie within. */
export const extractBounds = (cells: readonly DemandCell[], settlements: readonly { readonly at: Meters }[], context: { readonly sheet: Sheet; readonly places: readonly Coordinate[] }): CentreSettings['bounds'] => {
  const { sheet, places } = context;
  const near = cells.filter(({ at }) => (nearestOf(at, settlements)?.meters ?? Infinity) <= AREA_METERS);
  const within = [...near.map(({ at }) => at), ...places.map((place) => sheet.toMeters(place))];
  const lowest = (axis: 0 | 1): number => within.reduce((low, point) => Math.min(low, point[axis]), Infinity) - MARGIN_METERS;
  const highest = (axis: 0 | 1): number => within.reduce((high, point) => Math.max(high, point[axis]), -Infinity) + MARGIN_METERS;
  const [west, south] = sheet.toCoordinate([lowest(0), lowest(1)]);
  const [east, north] = sheet.toCoordinate([highest(0), highest(1)]);
  const outward = (degrees: number, round: (value: number) => number): number => round(degrees * DECIMALS) / DECIMALS;
  return [outward(west, Math.floor), outward(south, Math.floor), outward(east, Math.ceil), outward(north, Math.ceil)];
};
