import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** Roads are about so much longer than the straight line, and an ambulance in the country goes about so fast; only for ways that nobody told an ETA of. */
const DETOUR = 1.3;
const METERS_PER_SECOND = 12.5;

/** A guess at a way by road, seconds. */
export const guessDriveSeconds = (from: Coordinate, to: Coordinate): number => (greatCircleMeters(from, to) * DETOUR) / METERS_PER_SECOND;
