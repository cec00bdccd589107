import { HierarchySearch } from '../hierarchy/hierarchy-search.ts';
import { NEVER, type RoadGraph } from '../road-graph.ts';
import { directWay, endsInto, endsOutOf } from '../search/road-ends.ts';
import { vehicleMs, walkMs } from '../snap/off-road.ts';
import type { Place } from '../snap/place.ts';
import { snap, type Snap } from '../snap/snap.ts';

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
  /** The vertices from which each point's road is entered, and the milliseconds from there to the door: from `endStart[point]` on. */
  readonly endStart: Uint32Array;
  readonly endVertex: Uint32Array;
  readonly endMs: Uint32Array;
}

/** Puts the points on the roads. */
export const demandOn = (graph: RoadGraph, points: readonly DemandPoint[]): Demand => {
  const snaps = points.map(({ place }) => snap(graph, place));
  const ends = snaps.map((at) => (at ? endsInto(graph, at).map(({ vertex, ms }) => ({ vertex, ms: ms + walkMs(graph, at) })) : []));
  const endStart = new Uint32Array(points.length + 1);
  ends.forEach((list, i) => (endStart[i + 1] = endStart[i]! + list.length));
  const all = ends.flat();
  return { graph, points, snaps, endStart, endVertex: Uint32Array.from(all, ({ vertex }) => vertex), endMs: Uint32Array.from(all, ({ ms }) => ms) };
};

/** Milliseconds from a place to each of the points, NEVER where there is no way. */
export const demandTimes = (demand: Demand, from: Place): Uint32Array => {
  const { graph, endStart, endVertex, endMs } = demand;
  const times = new Uint32Array(demand.points.length).fill(NEVER);
  const start = snap(graph, from);
  if (start === undefined) return times;
  const before = vehicleMs(graph, start);
  const search = new HierarchySearch(graph, endsOutOf(graph, start), 'out-of');
  for (let i = 0; i < times.length; i += 1) {
    let best = NEVER;
    for (let end = endStart[i]!; end < endStart[i + 1]!; end += 1) best = Math.min(best, before + search.settle(endVertex[end]!) + endMs[end]!);
    const at = demand.snaps[i];
    const direct = at?.edge === start.edge ? directWay(graph, start, at) : undefined;
    times[i] = at && direct ? Math.min(best, before + direct.ms + walkMs(graph, at)) : best;
  }
  search.end();
  return times;
};

/** 1 for each point that a vehicle from this place reaches within the drive budget. */
export const reachedFrom = (demand: Demand, from: Place, budgetMilliseconds: number): Uint8Array =>
  Uint8Array.from(demandTimes(demand, from), (ms) => (ms <= budgetMilliseconds ? 1 : 0));
