import FlatQueue from 'flatqueue';
import { NEVER, type RoadGraph } from '../road-graph.ts';

/** Where a search begins: a vertex, the milliseconds already spent, and the road that led there. */
export interface Seed {
  readonly vertex: number;
  readonly ms: number;
  readonly road: number;
}

/** Shortest times by vertex, NEVER where none is known, and the road of each vertex towards the seed; `-1 - road` at a seed itself. */
export interface ShortestTree {
  readonly ms: Uint32Array;
  readonly road: Int32Array;
}

/** Which vertices must be known before a search may end; without it, all. */
export type Wanted = Iterable<number> | undefined;

/** Dijkstra from the seeds against the direction of travel: how long each vertex takes to get to them. */
export const treeInto = (graph: RoadGraph, seeds: readonly Seed[], wanted?: Wanted): ShortestTree =>
  grow(graph, { seeds, wanted, start: graph.inStart, roads: graph.inRoads, next: (place) => graph.inTails[place]! });

/** Dijkstra from the seeds along the direction of travel: how long it takes from them to each vertex. */
export const treeOutOf = (graph: RoadGraph, seeds: readonly Seed[], wanted?: Wanted): ShortestTree =>
  grow(graph, { seeds, wanted, start: graph.outStart, roads: graph.outRoads, next: (_, road) => graph.roadHead[road]! });

interface Growth {
  readonly seeds: readonly Seed[];
  readonly wanted: Wanted;
  readonly start: Uint32Array;
  readonly roads: Uint32Array;
  readonly next: (place: number, road: number) => number;
}

const grow = ({ vertexCount, roadMs }: RoadGraph, { seeds, wanted, start, roads, next }: Growth): ShortestTree => {
  const tree: ShortestTree = { ms: new Uint32Array(vertexCount).fill(NEVER), road: new Int32Array(vertexCount) };
  const queue = new FlatQueue();
  for (const seed of seeds) {
    if (seed.ms >= tree.ms[seed.vertex]!) continue;
    tree.ms[seed.vertex] = seed.ms;
    tree.road[seed.vertex] = -1 - seed.road;
    queue.push(seed.vertex, seed.ms);
  }
  const missing = wanted && new Set(wanted);
  while (queue.length > 0) {
    const ms = queue.peekValue()!;
    const vertex = queue.pop()!;
    if (ms > tree.ms[vertex]!) continue;
    if (missing?.delete(vertex) && missing.size === 0) break;
    for (let place = start[vertex]!; place < start[vertex + 1]!; place += 1) {
      const road = roads[place]!;
      const other = next(place, road);
      const total = ms + roadMs[road]!;
      if (roadMs[road] === NEVER || total >= tree.ms[other]!) continue;
      tree.ms[other] = total;
      tree.road[other] = road;
      queue.push(other, total);
    }
  }
  return tree;
};
