import { metersApart, type Fix } from './fix.ts';

/**
 * How often a moving ambulance's place is worth telling: about every 75 m on a road, every 15 m at a walk, and standing still every
 * two minutes, so that the room sees that the phone lives. A turn is told at once, or the track would cut corners.
 */
const INTERVALS = [
  { fromMetersPerSecond: 12, seconds: 5 },
  { fromMetersPerSecond: 4, seconds: 8 },
  { fromMetersPerSecond: 0.8, seconds: 20 },
  { fromMetersPerSecond: 0, seconds: 120 },
] as const;
const TURN_DEGREES = 30;
const TURN_AFTER_SECONDS = 2;
const MOVING_METERS_PER_SECOND = 0.8;
/** A mast's guess beside a satellite's fix is noise. */
const ROUGH_METERS = 150;

/** The speed of a fix, as the phone says or as it follows from the fix before. */
export const speedOf = (before: Fix | undefined, fix: Fix): number => {
  if (fix.speedMetersPerSecond !== undefined) return fix.speedMetersPerSecond;
  const seconds = before ? (fix.at - before.at) / 1000 : 0;
  if (!before || seconds <= 0) return 0;
  const noise = Math.max(fix.accuracyMeters ?? 0, before.accuracyMeters ?? 0);
  return Math.max(0, metersApart(before, fix) - noise) / seconds;
};

/** Seconds between two fixes that are told, at a speed. */
export const secondsBetweenFixes = (metersPerSecond: number): number =>
  INTERVALS.find(({ fromMetersPerSecond }) => metersPerSecond >= fromMetersPerSecond)?.seconds ?? INTERVALS[3].seconds;

const turnBetween = (before: Fix, fix: Fix): number => {
  if (before.headingDegrees === undefined || fix.headingDegrees === undefined) return 0;
  const turn = Math.abs(fix.headingDegrees - before.headingDegrees) % 360;
  return Math.min(turn, 360 - turn);
};

/** Whether a fix is worth telling after the last that was. */
export const isWorthTelling = (before: Fix | undefined, fix: Fix): boolean => {
  if (!before) return true;
  const seconds = (fix.at - before.at) / 1000;
  if (seconds <= 0) return false;
  const isRough = (fix.accuracyMeters ?? 0) > ROUGH_METERS && (before.accuracyMeters ?? 0) <= ROUGH_METERS;
  const speed = speedOf(before, fix);
  if (isRough) return seconds >= secondsBetweenFixes(0);
  if (speed >= MOVING_METERS_PER_SECOND && seconds >= TURN_AFTER_SECONDS && turnBetween(before, fix) >= TURN_DEGREES) return true;
  return seconds >= secondsBetweenFixes(speed);
};
