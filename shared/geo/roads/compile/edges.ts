import { NEVER } from '../road-graph.ts';
import type { Segment } from './segments.ts';

/** A chain of segments between two vertices. */
export interface Edge {
  /** Numbers of the nodes along it; the first and last are vertices. */
  readonly nodes: number[];
  /** Times of each segment, first to last node and back. */
  readonly forwardMs: number[];
  readonly backwardMs: number[];
  meters: number;
  readonly attribute: number;
  /** OpenStreetMap ids of the ways at its two ends, for turn restrictions. */
  readonly firstWayId: number;
  lastWayId: number;
}

/** Joins segments through nodes at which nothing is decided. `keep` are nodes that stay vertices, such as the via of a restriction. */
export const edgesOf = (nodeCount: number, segments: readonly Segment[], keep: ReadonlySet<number>): Edge[] => {
  const { start, incident } = incidence(nodeCount, segments);
  const isVertex = (node: number): boolean => {
    const first = start[node]!;
    if (start[node + 1]! - first !== 2 || keep.has(node)) return true;
    const [a, b] = [segments[incident[first]!]!, segments[incident[first + 1]!]!];
    return a === b || !continues(a, b, node);
  };
  const done = new Uint8Array(segments.length);
  const edges: Edge[] = [];
  const walk = (node: number, first: number): void => {
    let segment = first;
    let at = node;
    const edge = newEdge(node, segments[first]!);
    for (;;) {
      done[segment] = 1;
      at = extend(edge, at, segments[segment]!);
      if (at === node || isVertex(at)) break;
      const one = incident[start[at]!]!;
      segment = one === segment ? incident[start[at]! + 1]! : one;
    }
    edges.push(edge);
  };
  const walkFrom = (node: number): void => {
    for (let i = start[node]!; i < start[node + 1]!; i += 1) if (done[incident[i]!] === 0) walk(node, incident[i]!);
  };
  for (let node = 0; node < nodeCount; node += 1) if (isVertex(node)) walkFrom(node);
  // Rings without any junction: their lowest node becomes the vertex.
  for (let node = 0; node < nodeCount; node += 1) walkFrom(node);
  return edges;
};

const newEdge = (node: number, first: Segment): Edge => ({
  nodes: [node],
  forwardMs: [],
  backwardMs: [],
  meters: 0,
  attribute: first.attribute,
  firstWayId: first.wayId,
  lastWayId: first.wayId,
});

const extend = (edge: Edge, at: number, segment: Segment): number => {
  const along = segment.from === at;
  const next = along ? segment.to : segment.from;
  edge.nodes.push(next);
  edge.forwardMs.push(along ? segment.forwardMs : segment.backwardMs);
  edge.backwardMs.push(along ? segment.backwardMs : segment.forwardMs);
  edge.meters += segment.meters;
  edge.lastWayId = segment.wayId;
  return next;
};

/** The road simply goes on at the node: the same attributes and the same directions. */
const continues = (a: Segment, b: Segment, node: number): boolean => {
  if (a.attribute !== b.attribute) return false;
  const [into, back] = a.to === node ? [a.forwardMs, a.backwardMs] : [a.backwardMs, a.forwardMs];
  const [onward, returning] = b.from === node ? [b.forwardMs, b.backwardMs] : [b.backwardMs, b.forwardMs];
  return (into === NEVER) === (onward === NEVER) && (back === NEVER) === (returning === NEVER);
};

const incidence = (nodeCount: number, segments: readonly Segment[]): { start: Int32Array; incident: Int32Array } => {
  const start = new Int32Array(nodeCount + 1);
  for (const { from, to } of segments) {
    start[from + 1] = start[from + 1]! + 1;
    start[to + 1] = start[to + 1]! + 1;
  }
  for (let i = 0; i < nodeCount; i += 1) start[i + 1] = start[i + 1]! + start[i]!;
  const incident = new Int32Array(start[nodeCount]!);
  const fill = start.slice(0, nodeCount);
  segments.forEach(({ from, to }, number) => {
    for (const node of [from, to]) {
      incident[fill[node]!] = number;
      fill[node] = fill[node]! + 1;
    }
  });
  return { start, incident };
};
