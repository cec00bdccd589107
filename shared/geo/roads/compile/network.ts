import { NEVER } from '../road-graph.ts';
import type { Edge } from './edges.ts';
import { groupBy } from './group-by.ts';
import type { BannedTurns } from './turns.ts';

/** The vertices and how roads join them: the part of a graph without geometry. */
export interface Network {
  readonly vertexCount: number;
  readonly roadMs: Uint32Array;
  readonly roadHead: Uint32Array;
  readonly roadTailStart: Uint32Array;
  readonly roadTails: Uint32Array;
  readonly outStart: Uint32Array;
  readonly outRoads: Uint32Array;
}

/** Numbers the vertices and gives each road with banned turns a head of its own that has only the allowed ways out. */
export const networkOf = (edges: readonly Edge[], banned: BannedTurns): Network => {
  const vertexOf = new Map<number, number>();
  const vertex = (node: number): number => {
    const known = vertexOf.get(node);
    if (known !== undefined) return known;
    vertexOf.set(node, vertexOf.size);
    return vertexOf.size - 1;
  };
  const roads = edges.length * 2;
  const roadMs = new Uint32Array(roads).fill(NEVER);
  const roadHead = new Uint32Array(roads);
  const firstTail = new Uint32Array(roads);
  edges.forEach((edge, number) => {
    const ends = [vertex(edge.nodes[0]!), vertex(edge.nodes[edge.nodes.length - 1]!)] as const;
    [edge.forwardMs, edge.backwardMs].forEach((times, direction) => {
      const road = number * 2 + direction;
      if (times[0] !== NEVER) roadMs[road] = times.reduce((sum, time) => sum + time, 0);
      firstTail[road] = ends[direction]!;
      roadHead[road] = ends[1 - direction]!;
    });
  });
  const drivable = Array.from({ length: roads }, (_, road) => road).filter((road) => roadMs[road] !== NEVER);
  const tails = drivable.map((road): [number, number] => [firstTail[road]!, road]);
  const leaving = groupBy(vertexOf.size, tails);
  let vertexCount = vertexOf.size;
  for (const [road, forbidden] of [...banned].sort(([a], [b]) => a - b)) {
    const via = roadHead[road]!;
    for (let i = leaving.start[via]!; i < leaving.start[via + 1]!; i += 1) {
      const next = leaving.items[i]!;
      if (!forbidden.has(next)) tails.push([vertexCount, next]);
    }
    roadHead[road] = vertexCount++;
  }
  const out = groupBy(vertexCount, tails);
  const entered = groupBy(roads, tails.map(([tail, road]): [number, number] => [road, tail]));
  return { vertexCount, roadMs, roadHead, roadTailStart: entered.start, roadTails: entered.items, outStart: out.start, outRoads: out.items };
};
