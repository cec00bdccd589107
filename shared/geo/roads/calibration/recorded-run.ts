import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { greatCircleMeters } from '../../great-circle.ts';

/** Where a vehicle on a run was, and when (epoch milliseconds). */
export interface Fix {
  readonly run: string;
  readonly at: number;
  readonly coordinate: Coordinate;
}

/** A stretch that a vehicle really drove, in the time that it really took. */
export interface Leg {
  readonly run: string;
  readonly at: number;
  readonly from: Coordinate;
  readonly to: Coordinate;
  readonly milliseconds: number;
}

/** Shorter stretches say more of the position's error than of the road; longer silences may hide a stop. */
const SHORTEST_LEG_MS = 60_000;
const LONGEST_LEG_MS = 30 * 60_000;
/** A vehicle that hardly moved was not driving. */
const SHORTEST_LEG_METERS = 300;

/** The legs of the runs: each from one fix to the first that is far enough on. */
export const legsOf = (fixes: readonly Fix[]): Leg[] => {
  const runs = new Map<string, Fix[]>();
  for (const fix of fixes) runs.set(fix.run, [...(runs.get(fix.run) ?? []), fix]);
  return [...runs.values()].flatMap((run) => legsOfRun(run.sort((a, b) => a.at - b.at)));
};

const legsOfRun = (fixes: readonly Fix[]): Leg[] => {
  const legs: Leg[] = [];
  let start = fixes[0];
  for (const fix of fixes) {
    if (start === undefined) break;
    const milliseconds = fix.at - start.at;
    if (milliseconds < SHORTEST_LEG_MS) continue;
    const isDriven = milliseconds <= LONGEST_LEG_MS && greatCircleMeters(start.coordinate, fix.coordinate) >= SHORTEST_LEG_METERS;
    if (isDriven) legs.push({ run: fix.run, at: start.at, from: start.coordinate, to: fix.coordinate, milliseconds });
    start = fix;
  }
  return legs;
};
