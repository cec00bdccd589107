import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { greatCircleMeters } from './great-circle.ts';

/** Metres between two places as the crow flies. */
export const metersBetween = (one: Coordinate, other: Coordinate): number => greatCircleMeters(one, other);
