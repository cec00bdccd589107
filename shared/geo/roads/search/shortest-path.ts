import FlatQueue from 'flatqueue';
import { NEVER, type RoadGraph } from '../road-graph.ts';
import type { Snap } from '../snap/snap.ts';
import { directWay, endsInto, endsOutOf } from './road-ends.ts';

/** The way between two places: its roads in order, the first and last of them driven in part. */
export interface ShortestPath {
  readonly roads: readonly number[];
  readonly ms: number;
  readonly cm: number;
}

/**
 * The quickest way as a list of roads: Dijkstra from the target back, until the ends of the source's road are known.
 * The hierarchy knows times faster but not the roads, and one route in some milliseconds is soon enough.
 */
export const shortestPath = (graph: RoadGraph, from: Snap, to: Snap): ShortestPath | undefined => {
  const direct = directWay(graph, from, to);
  let best: ShortestPath | undefined = direct && { roads: [direct.road], ms: direct.ms, cm: direct.cm };
  const starts = endsOutOf(graph, from);
  const tree = new TreeInto(graph, to);
  for (const start of starts) {
    const rest = tree.settle(start.vertex);
    if (rest === undefined || start.ms + rest.ms >= (best?.ms ?? Infinity)) continue;
    best = { roads: [start.road, ...rest.roads], ms: start.ms + rest.ms, cm: start.cm + rest.cm };
  }
  return best;
};

/** A search that grows against the direction of travel from a place, as far as it is asked. */
class TreeInto {
  private readonly graph: RoadGraph;
  private readonly ms: Uint32Array;
  private readonly settled: Uint8Array;
  /** The road onwards from a vertex; of one at the place itself, the place's road as `-1 - road`. */
  private readonly onward: Int32Array;
  private readonly lastCm = new Map<number, number>();
  private readonly queue = new FlatQueue();

  constructor(graph: RoadGraph, to: Snap) {
    this.graph = graph;
    this.ms = new Uint32Array(graph.vertexCount).fill(NEVER);
    this.settled = new Uint8Array(graph.vertexCount);
    this.onward = new Int32Array(graph.vertexCount);
    for (const { vertex, ms, cm, road } of endsInto(graph, to)) {
      if (!this.improve(vertex, ms, -1 - road)) continue;
      this.lastCm.set(vertex, cm);
    }
  }

  settle(vertex: number): ShortestPath | undefined {
    while (this.settled[vertex] === 0 && this.queue.length > 0) this.step();
    return this.settled[vertex] === 1 ? this.follow(vertex) : undefined;
  }

  private step(): void {
    const { inStart, inRoads, inTails, roadMs } = this.graph;
    const vertex = this.queue.pop()!;
    if (this.settled[vertex] === 1) return;
    this.settled[vertex] = 1;
    for (let i = inStart[vertex]!; i < inStart[vertex + 1]!; i += 1) {
      const road = inRoads[i]!;
      if (roadMs[road] !== NEVER) this.improve(inTails[i]!, this.ms[vertex]! + roadMs[road]!, road);
    }
  }

  private improve(vertex: number, ms: number, road: number): boolean {
    if (ms >= this.ms[vertex]!) return false;
    this.ms[vertex] = ms;
    this.onward[vertex] = road;
    this.queue.push(vertex, ms);
    return true;
  }

  private follow(from: number): ShortestPath {
    const roads: number[] = [];
    let vertex = from;
    let cm = 0;
    for (let road = this.onward[vertex]!; road >= 0; road = this.onward[vertex]!) {
      roads.push(road);
      cm += this.graph.edgeCm[road >>> 1]!;
      vertex = this.graph.roadHead[road]!;
    }
    roads.push(-1 - this.onward[vertex]!);
    return { roads, ms: this.ms[from]!, cm: cm + (this.lastCm.get(vertex) ?? 0) };
  }
}
