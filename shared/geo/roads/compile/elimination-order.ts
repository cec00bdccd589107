/** How much the depth of a vertex counts against its degree: keeps the hierarchy shallow (0.25 was best of 0 to 2 on five extracts). */
const DEPTH_WEIGHT = 0.25;
const KEYS_PER_DEGREE = 4;

/**
 * An order in which to take the vertices out of a network, each time joining the neighbours of the one taken: least neighbours first
 * (Markowitz 1957; as the order of a customizable contraction hierarchy, Dibbelt, Strasser & Wagner 2016). Only the shape of the network
 * counts, no times, so one order serves all closures and hours.
 */
export interface EliminationOrder {
  /** Place in the order, by vertex. */
  readonly rank: Uint32Array;
  /** For each rank, the ranks of the later neighbours: `upHeads` from `upStart[rank]` on, ascending. */
  readonly upStart: Uint32Array;
  readonly upHeads: Uint32Array;
}

/** Finds the order; `neighbors` are changed on the way. */
export const eliminationOrder = (neighbors: readonly Set<number>[]): EliminationOrder => {
  const rank = new Uint32Array(neighbors.length);
  const later: (readonly number[])[] = [];
  const queue = new KeyQueue(neighbors);
  for (let next = 0; next < neighbors.length; next += 1) {
    const vertex = queue.take();
    rank[vertex] = next;
    const around = [...neighbors[vertex]!];
    later.push(around);
    for (const a of around) {
      neighbors[a]!.delete(vertex);
      queue.deepen(a, vertex);
    }
    for (const a of around) for (const b of around) if (a !== b) neighbors[a]!.add(b);
    for (const a of around) queue.put(a);
  }
  const upStart = new Uint32Array(neighbors.length + 1);
  later.forEach((around, i) => (upStart[i + 1] = upStart[i]! + around.length));
  const upHeads = new Uint32Array(upStart[neighbors.length]!);
  later.forEach((around, i) => upHeads.set(around.map((vertex) => rank[vertex]!).sort((a, b) => a - b), upStart[i]));
  return { rank, upStart, upHeads };
};

/** Vertices by their present key; an entry whose key has changed since is skipped. */
class KeyQueue {
  private readonly buckets: number[][] = [];
  private readonly depth: Int32Array;
  private readonly taken: Uint8Array;
  private readonly neighbors: readonly Set<number>[];
  private lowest = 0;

  constructor(neighbors: readonly Set<number>[]) {
    this.neighbors = neighbors;
    this.depth = new Int32Array(neighbors.length);
    this.taken = new Uint8Array(neighbors.length);
    for (let vertex = neighbors.length - 1; vertex >= 0; vertex -= 1) this.put(vertex);
  }

  put(vertex: number): void {
    const key = this.key(vertex);
    (this.buckets[key] ??= []).push(vertex);
    if (key < this.lowest) this.lowest = key;
  }

  take(): number {
    for (;;) {
      const vertex = this.buckets[this.lowest]?.pop();
      if (vertex === undefined) this.lowest += 1;
      else if (this.taken[vertex] === 0 && this.key(vertex) === this.lowest) {
        this.taken[vertex] = 1;
        return vertex;
      }
    }
  }

  deepen(vertex: number, below: number): void {
    this.depth[vertex] = Math.max(this.depth[vertex]!, this.depth[below]! + 1);
  }

  private key(vertex: number): number {
    return Math.floor((this.neighbors[vertex]!.size + this.depth[vertex]! * DEPTH_WEIGHT) * KEYS_PER_DEGREE);
  }
}
