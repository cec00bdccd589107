import type { UnitPosition } from '#shared/schemas/position.ts';

/** Fixes of one window count as of one moment, and the better source decides; at town speed a unit moves some 150 m in it. Our own rule. */
export const WINDOW_MILLISECONDS = 10_000;

/**
 * Up to so many metres off each: a clear sky; trees and houses; a street of high houses; beyond, or not told, a telephone mast.
 * Satellite receivers state 3 to 15 m in the open. Our own rule: a metre more or less is no reason to jump between two sources.
 */
const ACCURACY_STEPS_METERS = [15, 50, 200] as const;

/** A source that is none of these is a phone. */
const SOURCES = 2;
const RANKS_A_WINDOW = (ACCURACY_STEPS_METERS.length + 1) * SOURCES;
/** What is left of a window for the order of fixes of one source and accuracy: a step of 8 ms. */
const STEPS_A_RANK = Math.floor(WINDOW_MILLISECONDS / RANKS_A_WINDOW);
const STEP_MILLISECONDS = WINDOW_MILLISECONDS / STEPS_A_RANK;

/**
 * How good a fix is as the answer to "where is the unit": a fresher window of ten seconds wins; within it the more accurate;
 * then a vehicle's terminal over a phone; then the later. A whole number near the fix's own time in epoch milliseconds, so
 * that any two fixes compare alike wherever, and in whatever order, they come in.
 */
export const fixRank = ({ at, accuracyMeters, source }: Pick<UnitPosition, 'at' | 'accuracyMeters' | 'source'>): number => {
  const window = Math.floor(at / WINDOW_MILLISECONDS) * WINDOW_MILLISECONDS;
  const rank = accuracyClass(accuracyMeters) * SOURCES + (source === 'vehicle' ? 1 : 0);
  return window + rank * STEPS_A_RANK + Math.floor((at - window) / STEP_MILLISECONDS);
};

/** 0 for the worst. */
const accuracyClass = (accuracyMeters = Infinity): number => ACCURACY_STEPS_METERS.filter((limit) => accuracyMeters <= limit).length;

/** The better of two fixes of a unit; of two that rank alike the first. */
export const betterFix = <Fix extends Pick<UnitPosition, 'at' | 'accuracyMeters' | 'source'>>(one: Fix, other: Fix): Fix => (fixRank(other) > fixRank(one) ? other : one);
