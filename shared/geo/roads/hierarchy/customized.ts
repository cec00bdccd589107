import { NEVER, edgeOf, type RoadGraph } from '../road-graph.ts';

/**
 * The hierarchy with the times of one graph: for each pair of a vertex and a later neighbour the quickest way through earlier vertices
 * alone, up (to the later one) and down (from it), in milliseconds, with its centimetres.
 */
export interface Customized {
  readonly upMs: Uint32Array;
  readonly downMs: Uint32Array;
  readonly upCm: Uint32Array;
  readonly downCm: Uint32Array;
}

/** What of a graph its hierarchy is made from. */
type Shape = Pick<
  RoadGraph,
  'vertexCount' | 'upStart' | 'upHeads' | 'outStart' | 'outRoads' | 'inStart' | 'inRoads' | 'inTails' | 'roadHead' | 'roadMs' | 'edgeCm'
>;

const known = new WeakMap<RoadGraph, Customized>();

/** The hierarchy of a graph, made on first use: a few milliseconds, which is what a closure or another hour costs. */
export const customizedOf = (graph: RoadGraph): Customized => {
  const found = graph.customized ?? known.get(graph) ?? customize(graph);
  known.set(graph, found);
  return found;
};

/** Makes the hierarchy of a graph. */
export const customize = (graph: Shape): Customized => {
  const arcs = graph.upHeads.length;
  const weights: Customized = {
    upMs: new Uint32Array(arcs).fill(NEVER),
    downMs: new Uint32Array(arcs).fill(NEVER),
    upCm: new Uint32Array(arcs),
    downCm: new Uint32Array(arcs),
  };
  takeRoads(graph, weights);
  joinTriangles(graph, weights);
  return weights;
};

/** Each pair starts with the quickest road between the two. */
const takeRoads = (graph: Shape, { upMs, downMs, upCm, downCm }: Customized): void => {
  const { upStart, upHeads, outStart, outRoads, inStart, inRoads, inTails, roadHead, roadMs, edgeCm } = graph;
  const arcTo = new Uint32Array(graph.vertexCount);
  for (let vertex = 0; vertex < graph.vertexCount; vertex += 1) {
    for (let arc = upStart[vertex]!; arc < upStart[vertex + 1]!; arc += 1) arcTo[upHeads[arc]!] = arc;
    for (let i = outStart[vertex]!; i < outStart[vertex + 1]!; i += 1) {
      const road = outRoads[i]!;
      const arc = arcTo[roadHead[road]!]!;
      if (roadHead[road]! <= vertex || roadMs[road]! >= upMs[arc]!) continue;
      upMs[arc] = roadMs[road]!;
      upCm[arc] = edgeCm[edgeOf(road)]!;
    }
    for (let i = inStart[vertex]!; i < inStart[vertex + 1]!; i += 1) {
      const road = inRoads[i]!;
      const arc = arcTo[inTails[i]!]!;
      if (inTails[i]! <= vertex || roadMs[road]! >= downMs[arc]!) continue;
      downMs[arc] = roadMs[road]!;
      downCm[arc] = edgeCm[edgeOf(road)]!;
    }
  }
};

/** From the first vertex on: the way between two later neighbours may lead over it. */
const joinTriangles = ({ vertexCount, upStart, upHeads }: Shape, { upMs, downMs, upCm, downCm }: Customized): void => {
  for (let vertex = 0; vertex < vertexCount; vertex += 1) {
    const end = upStart[vertex + 1]!;
    for (let a = upStart[vertex]!; a < end; a += 1) {
      let across = upStart[upHeads[a]!]!;
      for (let b = a + 1; b < end; b += 1) {
        const head = upHeads[b]!;
        while (upHeads[across] !== head) across += 1;
        if (downMs[a] !== NEVER && upMs[b] !== NEVER && downMs[a]! + upMs[b]! < upMs[across]!) {
          upMs[across] = downMs[a]! + upMs[b]!;
          upCm[across] = downCm[a]! + upCm[b]!;
        }
        if (downMs[b] !== NEVER && upMs[a] !== NEVER && downMs[b]! + upMs[a]! < downMs[across]!) {
          downMs[across] = downMs[b]! + upMs[a]!;
          downCm[across] = downCm[b]! + upCm[a]!;
        }
      }
    }
  }
};
