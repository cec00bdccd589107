import type { Station } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import type { OnDutyUnit } from '../unit/unit.ts';
import type { PositionBasis } from './recommendation.ts';

/** Where a unit is taken to be, and how old that knowledge is. */
export interface UnitPlace {
  readonly position: Coordinate;
  readonly basis: PositionBasis;
  readonly ageSeconds?: number;
  /** Which way it drives, degrees clockwise from north, where a fresh fix of a moving unit says so. */
  readonly heading?: number;
}

/** Below a walking pace the heading of a satellite fix is noise. */
const LEAST_SPEED_WITH_HEADING_METERS_PER_SECOND = 1.5;

/**
 * A fresh fix counts; an old one only for a unit that is not at a station, and says how old it is.
 * A unit that never told its position is taken to be at its station.
 */
export const placeOfUnit = (
  unit: OnDutyUnit,
  known: { readonly fix: UnitPosition | undefined; readonly stations: readonly Station[]; readonly now: number; readonly freshSeconds: number },
): UnitPlace | undefined => {
  const { fix, stations, now, freshSeconds } = known;
  const ageSeconds = fix && Math.max(0, Math.round((now - fix.at) / 1000));
  if (fix && ageSeconds !== undefined && ageSeconds <= freshSeconds) return { position: fix.position, basis: 'live', ageSeconds, ...headingOf(fix) };
  if (fix && ageSeconds !== undefined && unit.status !== 'atStation') return { position: fix.position, basis: 'last-known', ageSeconds };
  const standsAt = unit.status === 'atStation' ? unit.standsAt : unit.stationId;
  const station = stations.find((one) => one.id === standsAt);
  return station && { position: station.position, basis: 'station' };
};

/** Of two carriageways the one that it drives on; a fix without a speed is taken at its word. */
const headingOf = ({ headingDegrees, speedMetersPerSecond }: UnitPosition): { readonly heading?: number } =>
  headingDegrees === undefined || (speedMetersPerSecond ?? Infinity) < LEAST_SPEED_WITH_HEADING_METERS_PER_SECOND ? {} : { heading: headingDegrees };
