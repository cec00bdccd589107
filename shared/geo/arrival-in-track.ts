import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import { greatCircleMeters } from './great-circle.ts';

/** So near is there: a phone's fix is within 50 m, and a house stands up to 100 m off the road. Our own rule, to be measured against crews' presses. */
export const GEOFENCE_METERS = 150;
/** So long a vehicle stays that has arrived; one that passes by at 36 km/h has crossed the circle by then. */
const STAY_MILLISECONDS = 30_000;
/** Between two fixes further apart than this anything may have happened: it is no stay. */
const LONGEST_GAP_MILLISECONDS = 5 * 60_000;

/** Whether a fix lies in the circle for certain enough: one that may be off by more than its radius says nothing. */
export const isThere = ({ position, accuracyMeters = 0 }: UnitPosition, destination: Coordinate): boolean =>
  accuracyMeters <= GEOFENCE_METERS && greatCircleMeters(position, destination) <= GEOFENCE_METERS;

/** When a track came to a place and stayed: the time of the first fix there, epoch milliseconds; nothing while it has not. The fixes come in any order, some twice. */
export const arrivalInTrack = (track: readonly UnitPosition[], destination: Coordinate): number | undefined => {
  const inOrder = [...track].sort((one, other) => one.at - other.at);
  let came: number | undefined;
  let last: number | undefined;
  for (const fix of inOrder) {
    const isGap = last !== undefined && fix.at - last > LONGEST_GAP_MILLISECONDS;
    last = fix.at;
    if (!isThere(fix, destination)) came = undefined;
    else if (came === undefined || isGap) came = fix.at;
    if (came !== undefined && fix.at - came >= STAY_MILLISECONDS) return came;
  }
  return undefined;
};
