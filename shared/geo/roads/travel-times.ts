import type { RoadGraph } from './road-graph.ts';
import { pathInto, pathOutOf, seedsInto, seedsOutOf, type RoadPath } from './search/road-path.ts';
import { treeInto, treeOutOf } from './search/shortest-tree.ts';
import { vehicleMs, walkMs } from './snap/off-road.ts';
import type { Place } from './snap/place.ts';
import { snap, type Snap } from './snap/snap.ts';

/** One answer, whole numbers; `reason` says whether a place has no road near it or no way joins the two. */
export type RoadTime =
  | { readonly reachable: true; readonly milliseconds: number; readonly meters: number }
  | { readonly reachable: false; readonly reason: 'off-road' | 'not-connected' };

const OFF_ROAD: RoadTime = { reachable: false, reason: 'off-road' };
const NOT_CONNECTED: RoadTime = { reachable: false, reason: 'not-connected' };

/**
 * From each of `from` to one place, in the order of `from`: one search for all.
 * The vehicle's metres to its road count at yard speed, the last metres off the road at walking speed.
 */
export const travelTimes = (graph: RoadGraph, from: readonly Place[], to: Place): RoadTime[] => {
  const target = snap(graph, to);
  if (target === undefined) return from.map(() => OFF_ROAD);
  const starts = from.map((place) => snap(graph, place));
  const wanted = starts.flatMap((start) => (start ? seedsOutOf(graph, start).map(({ vertex }) => vertex) : []));
  const tree = treeInto(graph, seedsInto(graph, target), wanted);
  return starts.map((start) => (start ? roadTime(graph, { from: start, to: target }, pathInto(graph, tree, { from: start, to: target })) : OFF_ROAD));
};

/** From one place to each of `to`, in the order of `to`: one search for all. */
export const travelTimesFrom = (graph: RoadGraph, from: Place, to: readonly Place[]): RoadTime[] => {
  const start = snap(graph, from);
  if (start === undefined) return to.map(() => OFF_ROAD);
  const targets = to.map((place) => snap(graph, place));
  const wanted = targets.flatMap((target) => (target ? seedsInto(graph, target).map(({ vertex }) => vertex) : []));
  const tree = treeOutOf(graph, seedsOutOf(graph, start), wanted);
  return targets.map((target) => (target ? roadTime(graph, { from: start, to: target }, pathOutOf(graph, tree, { from: start, to: target })) : OFF_ROAD));
};

/** From each of `from` (rows) to each of `to` (columns). */
export const travelTable = (graph: RoadGraph, from: readonly Place[], to: readonly Place[]): RoadTime[][] =>
  from.length <= to.length
    ? from.map((place) => travelTimesFrom(graph, place, to))
    : transposed(to.map((place) => travelTimes(graph, from, place)), from.length);

/** Which of the places gets to `to` first, and in what time; the first of equals; nothing when none does. */
export const nearestByRoad = (graph: RoadGraph, places: readonly Place[], to: Place): { readonly place: number; readonly milliseconds: number } | undefined => {
  let best: { place: number; milliseconds: number } | undefined;
  travelTimes(graph, places, to).forEach((time, place) => {
    if (time.reachable && time.milliseconds < (best?.milliseconds ?? Infinity)) best = { place, milliseconds: time.milliseconds };
  });
  return best;
};

const roadTime = (graph: RoadGraph, { from, to }: { from: Snap; to: Snap }, path: RoadPath | undefined): RoadTime => {
  if (path === undefined) return NOT_CONNECTED;
  return {
    reachable: true,
    milliseconds: vehicleMs(graph, from) + path.ms + walkMs(graph, to),
    meters: Math.round(from.offRoadMeters + path.meters + to.offRoadMeters),
  };
};

const transposed = (rows: readonly RoadTime[][], columns: number): RoadTime[][] =>
  Array.from({ length: columns }, (_, column) => rows.map((row) => row[column]!));
