import { NEVER, type RoadGraph } from '../road-graph.ts';

/** The arrays of one search, by vertex. */
export interface Scratch {
  readonly ms: Uint32Array;
  readonly cm: Uint32Array;
  readonly settled: Uint8Array;
}

/** Arrays that finished searches gave back, by network: a graph and the same under other conditions share them. */
const spare = new WeakMap<Uint32Array, Scratch[]>();

/** Arrays for a search, used ones where there are some: making them anew for each would keep the collector busy. */
export const takeScratch = ({ upStart, vertexCount }: RoadGraph): Scratch => {
  const used = spare.get(upStart)?.pop();
  if (used === undefined) return { ms: new Uint32Array(vertexCount).fill(NEVER), cm: new Uint32Array(vertexCount), settled: new Uint8Array(vertexCount) };
  used.ms.fill(NEVER);
  used.settled.fill(0);
  return used;
};

/** Gives the arrays back; whoever does must not look at them again. */
export const giveBack = ({ upStart }: RoadGraph, scratch: Scratch): void => {
  const known = spare.get(upStart);
  if (known === undefined) spare.set(upStart, [scratch]);
  else known.push(scratch);
};
