import { HierarchySearch } from './hierarchy/hierarchy-search.ts';
import { NEVER, type RoadGraph } from './road-graph.ts';
import { directWay, endsInto, endsOutOf, type RoadEnd } from './search/road-ends.ts';
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
export const travelTimes = (graph: RoadGraph, from: readonly Place[], to: Place): RoadTime[] =>
  timesInto(graph, from.map((place) => snap(graph, place)), snap(graph, to));

/** From one place to each of `to`, in the order of `to`: one search for all. */
export const travelTimesFrom = (graph: RoadGraph, from: Place, to: readonly Place[]): RoadTime[] =>
  timesOutOf(graph, snap(graph, from), to.map((place) => snap(graph, place)));

/** From each of `from` (rows) to each of `to` (columns). */
export const travelTable = (graph: RoadGraph, from: readonly Place[], to: readonly Place[]): RoadTime[][] => {
  const starts = from.map((place) => snap(graph, place));
  const targets = to.map((place) => snap(graph, place));
  if (starts.length <= targets.length) return starts.map((start) => timesOutOf(graph, start, targets));
  const columns = targets.map((target) => timesInto(graph, starts, target));
  return starts.map((_, row) => columns.map((column) => column[row]!));
};

/** Which of the places gets to `to` first, and in what time; the first of equals; nothing when none does. */
export const nearestByRoad = (graph: RoadGraph, places: readonly Place[], to: Place): { readonly place: number; readonly milliseconds: number } | undefined => {
  let best: { place: number; milliseconds: number } | undefined;
  travelTimes(graph, places, to).forEach((time, place) => {
    if (time.reachable && time.milliseconds < (best?.milliseconds ?? Infinity)) best = { place, milliseconds: time.milliseconds };
  });
  return best;
};

/** As `travelTimes`, of places that are on their roads already. */
const timesInto = (graph: RoadGraph, from: readonly (Snap | undefined)[], to: Snap | undefined): RoadTime[] => {
  if (to === undefined) return from.map(() => OFF_ROAD);
  const search = new HierarchySearch(graph, endsInto(graph, to), 'into');
  const times = from.map((start) => (start ? answer(graph, { from: start, to }, { search, ends: endsOutOf(graph, start) }) : OFF_ROAD));
  search.end();
  return times;
};

/** As `travelTimesFrom`, of places that are on their roads already. */
const timesOutOf = (graph: RoadGraph, from: Snap | undefined, to: readonly (Snap | undefined)[]): RoadTime[] => {
  if (from === undefined) return to.map(() => OFF_ROAD);
  const search = new HierarchySearch(graph, endsOutOf(graph, from), 'out-of');
  const times = to.map((target) => (target ? answer(graph, { from, to: target }, { search, ends: endsInto(graph, target) }) : OFF_ROAD));
  search.end();
  return times;
};

interface Found {
  readonly search: HierarchySearch;
  /** The ends of the other place's road. */
  readonly ends: readonly RoadEnd[];
}

const answer = (graph: RoadGraph, { from, to }: { from: Snap; to: Snap }, { search, ends }: Found): RoadTime => {
  const direct = directWay(graph, from, to);
  let ms = direct?.ms ?? Infinity;
  let cm = direct?.cm ?? 0;
  for (const end of ends) {
    const rest = search.settle(end.vertex);
    if (rest === NEVER || rest + end.ms >= ms) continue;
    ms = rest + end.ms;
    cm = search.cm[end.vertex]! + end.cm;
  }
  if (ms === Infinity) return NOT_CONNECTED;
  return {
    reachable: true,
    milliseconds: vehicleMs(graph, from) + ms + walkMs(graph, to),
    meters: Math.round(from.offRoadMeters + cm / 100 + to.offRoadMeters),
  };
};
