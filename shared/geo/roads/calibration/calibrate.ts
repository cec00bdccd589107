import { HOURS_PER_WEEK, paceAt, type HourFactors } from '../conditions/hour-factors.ts';
import { ROAD_CLASSES } from '../road-class.ts';
import type { RoadGraph } from '../road-graph.ts';
import { fitClasses } from './fit-classes.ts';
import { modelledLeg, type ModelledLeg } from './modelled-leg.ts';
import type { Leg } from './recorded-run.ts';

/** How far the times are off, over some legs. */
export interface CalibrationError {
  readonly legs: number;
  readonly meanSeconds: number;
  /** The median of the error as a share of the time really taken. */
  readonly medianShare: number;
}

/** Factors learned from runs, and what they are worth on runs that they were not learned from. */
export interface Calibration {
  readonly factors: HourFactors;
  readonly learnedFrom: number;
  /** Legs for which the graph knows no way. */
  readonly withoutWay: number;
  readonly before: CalibrationError;
  readonly after: CalibrationError;
}

/** Every fifth run is kept aside to judge by. */
const HELD_OUT_EVERY = 5;
/** So much driving as expected is added to each hour, so that a few runs do not make an hour, milliseconds. */
const HOUR_PRIOR_MS = 60 * 60_000;
const LEAST = 0.25;
const MOST = 4;

/**
 * Learns how much longer each class of road takes than the profile says, and each hour of the day, weekdays and weekends apart.
 * `hourOfWeek` turns a leg's time into the local hour of the week, from Monday 0:00.
 */
export const calibrate = (graph: RoadGraph, legs: readonly Leg[], hourOfWeek: (at: number) => number): Calibration => {
  const modelled = legs.map((leg) => modelledLeg(graph, leg)).filter((leg) => leg !== undefined);
  const runs = [...new Set(modelled.map(({ leg }) => leg.run))];
  const heldOut = new Set(runs.filter((_, i) => i % HELD_OUT_EVERY === HELD_OUT_EVERY - 1));
  const learning = modelled.filter(({ leg }) => !heldOut.has(leg.run));
  const judging = modelled.filter(({ leg }) => heldOut.has(leg.run));
  const classes = fitClasses(learning);
  const hours = hourRatios(learning, classes, hourOfWeek);
  const factors: HourFactors = {
    name: 'calibrated',
    source: `learned from ${runs.length - heldOut.size} runs, judged on ${heldOut.size}`,
    classes: Object.fromEntries(ROAD_CLASSES.map((name, i) => [name, Array.from({ length: HOURS_PER_WEEK }, (_, hour) => rounded(classes[i]! * hours[blockOf(hour)]!))])),
  };
  return {
    factors,
    learnedFrom: learning.length,
    withoutWay: legs.length - modelled.length,
    before: errorOf(judging, () => new Float64Array(ROAD_CLASSES.length).fill(1)),
    after: errorOf(judging, (leg) => paceAt(factors, hourOfWeek(leg.at))),
  };
};

const FIRST_HOUR_OF_WEEKEND = 120;

/** The hour of the day, 0 to 23 on weekdays and 24 to 47 at the weekend. */
const blockOf = (hourOfWeek: number): number => (hourOfWeek % 24) + (hourOfWeek >= FIRST_HOUR_OF_WEEKEND ? 24 : 0);

const hourRatios = (legs: readonly ModelledLeg[], classes: Float64Array, hourOfWeek: (at: number) => number): Float64Array => {
  const taken = new Float64Array(48).fill(HOUR_PRIOR_MS);
  const expected = new Float64Array(48).fill(HOUR_PRIOR_MS);
  for (const leg of legs) {
    const block = blockOf(hourOfWeek(leg.leg.at));
    taken[block]! += leg.leg.milliseconds;
    expected[block]! += timeOf(leg, classes);
  }
  return taken.map((ms, block) => ms / expected[block]!);
};

const timeOf = ({ classMs }: ModelledLeg, pace: Float64Array): number => classMs.reduce((sum, ms, roadClass) => sum + ms * pace[roadClass]!, 0);

const errorOf = (legs: readonly ModelledLeg[], paceOf: (leg: Leg) => Float64Array): CalibrationError => {
  const errors = legs.map((leg) => Math.abs(timeOf(leg, paceOf(leg.leg)) - leg.leg.milliseconds));
  const shares = errors.map((error, i) => error / legs[i]!.leg.milliseconds).sort((a, b) => a - b);
  const mean = errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
  return { legs: legs.length, meanSeconds: Math.round(mean / 100) / 10, medianShare: Math.round((shares[shares.length >> 1] ?? 0) * 1000) / 1000 };
};

const rounded = (factor: number): number => Math.round(Math.min(MOST, Math.max(LEAST, factor)) * 1000) / 1000;
