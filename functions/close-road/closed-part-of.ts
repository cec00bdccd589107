import { toWgs84 } from '#shared/geo/datum.ts';
import type { Coordinate, DatumCoordinate } from '#shared/schemas/coordinate.ts';
import type { ClosedPart } from '#shared/schemas/road-closure.ts';
import type { ClosedPartAsTold } from './schema.ts';

/** Six digits are 11 cm: the width of no road, and half the bytes of a list that every screen holds. */
const KEPT_PER_DEGREE = 1e6;

/** What is closed, in the frame that everything inside Yike uses. */
export const closedPartOf = (told: ClosedPartAsTold): ClosedPart =>
  told.kind === 'area' ? { kind: 'area', outline: told.outline.map(kept) } : { kind: 'road', at: kept(told.at), ...(told.to && { to: kept(told.to) }) };

const kept = (told: DatumCoordinate): Coordinate => {
  const [longitude, latitude] = toWgs84(told);
  return [rounded(longitude), rounded(latitude)];
};

const rounded = (degrees: number): number => Math.round(degrees * KEPT_PER_DEGREE) / KEPT_PER_DEGREE;
