import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { vehicleMs, walkMs } from '#shared/geo/roads/snap/off-road.ts';
import { snap, type Snap } from '#shared/geo/roads/snap/snap.ts';
import { travelTimes, travelTimesFrom } from '#shared/geo/roads/travel-times.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Oracle } from './oracle.ts';
import { randomFrom } from './random.ts';

/** Compares so many random sources × targets on a graph with the oracle. */
export interface Comparison {
  readonly sources: number;
  readonly targets: number;
  readonly seed: number;
  readonly closed?: ReadonlySet<number>;
}

/** What came of it: pairs compared, those with a way, and a line for each that differs. */
export interface Compared {
  readonly pairs: number;
  readonly reachable: number;
  readonly differences: readonly string[];
}

/** Asks both engines, in both directions of the search, for the time between random places on the roads. */
export const compareWithOracle = (graph: RoadGraph, oracle: Oracle, { sources, targets, seed, closed }: Comparison): Compared => {
  const random = randomFrom(seed);
  const from = Array.from({ length: sources }, () => placeOnRoad(graph, oracle, random));
  const to = Array.from({ length: targets }, () => placeOnRoad(graph, oracle, random));
  const expected = from.map((source) => oracle.times(source.snap, to.map((target) => target.snap), closed));
  const outward = from.map((source) => travelTimesFrom(graph, source.place, to.map((target) => target.place)));
  const inward = to.map((target) => travelTimes(graph, from.map((source) => source.place), target.place));
  const differences: string[] = [];
  let reachable = 0;
  expected.forEach((row, i) =>
    row.forEach((onRoad, j) => {
      const want = onRoad === Infinity ? undefined : onRoad + vehicleMs(graph, from[i]!.snap) + walkMs(graph, to[j]!.snap);
      if (want !== undefined) reachable += 1;
      for (const [search, time] of [['out', outward[i]![j]!], ['in', inward[j]![i]!]] as const) {
        const got = time.reachable ? time.milliseconds : undefined;
        if (got !== want) differences.push(`${search} ${from[i]!.place.join()} → ${to[j]!.place.join()}: ${String(got)}, not ${String(want)}`);
      }
    }),
  );
  return { pairs: sources * targets, reachable, differences };
};

const placeOnRoad = (graph: RoadGraph, oracle: Oracle, random: () => number): { place: Coordinate; snap: Snap } => {
  for (;;) {
    const point = Math.floor(random() * (graph.pointLon.length - 1));
    const share = random();
    const between = (array: Int32Array): number => (array[point]! + share * (array[point + 1]! - array[point]!)) / 1e7;
    const place: Coordinate = [between(graph.pointLon), between(graph.pointLat)];
    const found = snap(graph, place);
    if (found && oracle.segmentOf(graph, found) >= 0) return { place, snap: found };
  }
};
