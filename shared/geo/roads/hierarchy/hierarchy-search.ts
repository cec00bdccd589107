import { NEVER, type RoadGraph } from '../road-graph.ts';
import { customizedOf } from './customized.ts';
import { giveBack, takeScratch, type Scratch } from './scratch.ts';

/** Where a search begins: a vertex, and the milliseconds and centimetres between it and the place asked about. */
export interface HierarchySeed {
  readonly vertex: number;
  readonly ms: number;
  readonly cm: number;
}

/** Whether the vertices drive to the seeds, or the seeds to the vertices. */
export type Direction = 'into' | 'out-of';

/**
 * Exact shortest times between some seeds and any vertices (PHAST over a customizable contraction hierarchy; Delling et al. 2011).
 * The search climbs from the seeds to the top once; a vertex then costs only the way down to it, shared with the others.
 */
export class HierarchySearch {
  /** By vertex, valid once it is settled; NEVER where there is no way. */
  readonly ms: Uint32Array;
  readonly cm: Uint32Array;
  private readonly graph: RoadGraph;
  private readonly descendMs: Uint32Array;
  private readonly descendCm: Uint32Array;
  private readonly settled: Uint8Array;
  private readonly scratch: Scratch;
  private readonly path: number[] = [];

  constructor(graph: RoadGraph, seeds: readonly HierarchySeed[], direction: Direction) {
    const { upMs, downMs, upCm, downCm } = customizedOf(graph);
    this.graph = graph;
    this.scratch = takeScratch(graph);
    ({ ms: this.ms, cm: this.cm, settled: this.settled } = this.scratch);
    [this.descendMs, this.descendCm] = direction === 'into' ? [upMs, upCm] : [downMs, downCm];
    for (const seed of seeds) this.climb(seed, direction === 'into' ? downMs : upMs, direction === 'into' ? downCm : upCm);
  }

  /** The vertex's milliseconds to or from the seeds, NEVER where there is no way. */
  settle(vertex: number): number {
    const { settled, path } = this;
    const { upStart, upHeads } = this.graph;
    // The later neighbours of a vertex are all on the one path from it to the top.
    for (let at = vertex; settled[at] === 0; at = upHeads[upStart[at]!]!) {
      path.push(at);
      if (upStart[at] === upStart[at + 1]) break;
    }
    for (let at = path.pop(); at !== undefined; at = path.pop()) this.descend(at);
    return this.ms[vertex]!;
  }

  /** Settles every vertex, in one run through memory. */
  settleAll(): this {
    for (let vertex = this.graph.vertexCount - 1; vertex >= 0; vertex -= 1) if (this.settled[vertex] === 0) this.descend(vertex);
    return this;
  }

  /** Ends the search: its arrays serve the next one and must not be read any more. Not needed, but quicker for who asks often. */
  end(): void {
    giveBack(this.graph, this.scratch);
  }

  private climb(seed: HierarchySeed, climbMs: Uint32Array, climbCm: Uint32Array): void {
    const { ms, cm } = this;
    const { upStart, upHeads } = this.graph;
    if (seed.ms >= ms[seed.vertex]!) return;
    ms[seed.vertex] = seed.ms;
    cm[seed.vertex] = seed.cm;
    for (let vertex = seed.vertex; ; vertex = upHeads[upStart[vertex]!]!) {
      const end = upStart[vertex + 1]!;
      const spent = ms[vertex]!;
      if (spent !== NEVER) {
        for (let arc = upStart[vertex]!; arc < end; arc += 1) {
          const head = upHeads[arc]!;
          if (climbMs[arc] === NEVER || spent + climbMs[arc]! >= ms[head]!) continue;
          ms[head] = spent + climbMs[arc]!;
          cm[head] = cm[vertex]! + climbCm[arc]!;
        }
      }
      if (upStart[vertex] === end) return;
    }
  }

  private descend(vertex: number): void {
    const { ms, cm, descendMs, descendCm } = this;
    const { upStart, upHeads } = this.graph;
    let bestMs = ms[vertex]!;
    let bestCm = cm[vertex]!;
    const end = upStart[vertex + 1]!;
    for (let arc = upStart[vertex]!; arc < end; arc += 1) {
      const step = descendMs[arc]!;
      const head = upHeads[arc]!;
      const total = ms[head]! + step;
      // NEVER plus anything is not less than what fits below NEVER.
      if (total >= bestMs || step === NEVER) continue;
      bestMs = total;
      bestCm = cm[head]! + descendCm[arc]!;
    }
    ms[vertex] = bestMs;
    cm[vertex] = bestCm;
    this.settled[vertex] = 1;
  }
}
