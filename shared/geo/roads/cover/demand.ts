import type { RoadGraph } from '../road-graph.ts';
import type { Place } from '../snap/place.ts';
import { snap, type Snap } from '../snap/snap.ts';
import { timesOutOf } from '../travel-times.ts';

/** People at a place, such as a village; `group` is what figures are added up by, such as the township. */
export interface DemandPoint {
  readonly place: Place;
  readonly people: number;
  readonly group: string;
}

/** Demand points put on their roads once, for many questions on the same graph. */
export interface Demand {
  readonly graph: RoadGraph;
  readonly points: readonly DemandPoint[];
  readonly snaps: readonly (Snap | undefined)[];
}

/** Puts the points on the roads. */
export const demandOn = (graph: RoadGraph, points: readonly DemandPoint[]): Demand => ({
  graph,
  points,
  snaps: points.map(({ place }) => snap(graph, place)),
});

/** 1 for each point that a vehicle from this place reaches within the drive budget. */
export const reachedFrom = (demand: Demand, from: Place, budgetMilliseconds: number): Uint8Array => {
  const times = timesOutOf(demand.graph, snap(demand.graph, from), demand.snaps);
  return Uint8Array.from(times, (time) => (time.reachable && time.milliseconds <= budgetMilliseconds ? 1 : 0));
};
