import { NEVER, edgeOf, type RoadGraph } from '../road-graph.ts';
import { metersFromStart, msBetween, msFromStart, msToEnd } from '../snap/along-road.ts';
import type { Snap } from '../snap/snap.ts';
import type { Seed, ShortestTree } from './shortest-tree.ts';

/** The way from one snapped place to another: the roads in order, the first and last of them driven in part. */
export interface RoadPath {
  readonly roads: readonly number[];
  readonly ms: number;
  readonly meters: number;
}

/** The two directions of the edge that a place lies on. */
export const roadsAt = ({ edge }: Snap): readonly [number, number] => [edge * 2, edge * 2 + 1];

/** Where a search towards a place begins: the vertices from which its road is entered. */
export const seedsInto = (graph: RoadGraph, to: Snap): Seed[] =>
  roadsAt(to).flatMap((road) => {
    const ms = msFromStart(graph, road, to);
    if (ms === undefined) return [];
    const tails = graph.roadTails.subarray(graph.roadTailStart[road], graph.roadTailStart[road + 1]);
    return Array.from(tails, (vertex) => ({ vertex, ms, road }));
  });

/** Where a search from a place begins: the vertices at the ends of its road. */
export const seedsOutOf = (graph: RoadGraph, from: Snap): Seed[] =>
  roadsAt(from).flatMap((road) => {
    const ms = msToEnd(graph, road, from);
    return ms === undefined ? [] : [{ vertex: graph.roadHead[road]!, ms, road }];
  });

/** The quickest way without leaving the road that both places lie on, or nothing. */
export const directPath = (graph: RoadGraph, from: Snap, to: Snap): RoadPath | undefined => {
  if (from.edge !== to.edge) return undefined;
  let best: RoadPath | undefined;
  for (const road of roadsAt(from)) {
    const ms = msBetween(graph, road, { from, to });
    const meters = Math.abs(metersFromStart(graph, road, to) - metersFromStart(graph, road, from));
    if (ms !== undefined && ms < (best?.ms ?? Infinity)) best = { roads: [road], ms, meters };
  }
  return best;
};

/** The quickest way from a place by a tree that was grown into the other, or nothing. */
export const pathInto = (graph: RoadGraph, tree: ShortestTree, { from, to }: { readonly from: Snap; readonly to: Snap }): RoadPath | undefined => {
  let best = directPath(graph, from, to);
  for (const start of seedsOutOf(graph, from)) {
    const rest = tree.ms[start.vertex]!;
    if (rest === NEVER || start.ms + rest >= (best?.ms ?? Infinity)) continue;
    const roads = [start.road, ...followInto(graph, tree, start.vertex)];
    best = { roads, ms: start.ms + rest, meters: metersOf(graph, roads, { from, to }) };
  }
  return best;
};

/** The quickest way to a place by a tree that was grown out of the other, or nothing. */
export const pathOutOf = (graph: RoadGraph, tree: ShortestTree, { from, to }: { readonly from: Snap; readonly to: Snap }): RoadPath | undefined => {
  let best = directPath(graph, from, to);
  for (const end of seedsInto(graph, to)) {
    const before = tree.ms[end.vertex]!;
    if (before === NEVER || end.ms + before >= (best?.ms ?? Infinity)) continue;
    const roads = [...followOutOf(graph, tree, end.vertex), end.road];
    best = { roads, ms: end.ms + before, meters: metersOf(graph, roads, { from, to }) };
  }
  return best;
};

const followInto = (graph: RoadGraph, tree: ShortestTree, from: number): number[] => {
  const roads: number[] = [];
  let vertex = from;
  for (;;) {
    const road = tree.road[vertex]!;
    if (road < 0) return [...roads, -1 - road];
    roads.push(road);
    vertex = graph.roadHead[road]!;
  }
};

const followOutOf = (graph: RoadGraph, tree: ShortestTree, to: number): number[] => {
  const roads: number[] = [];
  let vertex = to;
  for (;;) {
    const road = tree.road[vertex]!;
    if (road < 0) return [-1 - road, ...roads.reverse()];
    roads.push(road);
    vertex = tailBefore(graph, tree, { road, head: vertex });
  }
};

/** The tail by which a tree entered a road: the one whose time explains the time of the head. */
const tailBefore = (graph: RoadGraph, tree: ShortestTree, { road, head }: { road: number; head: number }): number => {
  for (let i = graph.roadTailStart[road]!; i < graph.roadTailStart[road + 1]!; i += 1) {
    const tail = graph.roadTails[i]!;
    const onArrival = tree.ms[tail]! + graph.roadMs[road]!;
    if (onArrival === tree.ms[head]) return tail;
  }
  throw new Error(`Cannot follow road ${road}: no tail explains its time`);
};

const metersOf = (graph: RoadGraph, roads: readonly number[], { from, to }: { readonly from: Snap; readonly to: Snap }): number => {
  const first = roads[0]!;
  const last = roads[roads.length - 1]!;
  let cm = 0;
  for (let i = 0; i < roads.length - 1; i += 1) cm += graph.edgeCm[edgeOf(roads[i]!)]!;
  return cm / 100 - metersFromStart(graph, first, from) + metersFromStart(graph, last, to);
};
