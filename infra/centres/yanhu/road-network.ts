import { distanceKm, type Point } from './plane.ts';

/** What a drawn road is, in OpenStreetMap's words. */
export interface RoadKind {
  readonly highway: string;
  readonly name?: string;
  readonly ref?: string;
  readonly oneway?: boolean;
}

/** A road between two nodes; `bends` lie between them. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  kind: RoadKind;
  bends: readonly Point[];
}

/** Roads being drawn: nodes by number and edges between them. */
export class RoadNetwork {
  readonly #points: Point[] = [];
  readonly #edges: Edge[] = [];
  readonly #edgesOf: Edge[][] = [];

  get points(): readonly Point[] {
    return this.#points;
  }

  get edges(): readonly Edge[] {
    return this.#edges;
  }

  addNode(point: Point): number {
    this.#edgesOf.push([]);
    return this.#points.push(point) - 1;
  }

  addEdge(from: number, to: number, kind: RoadKind, bends: readonly Point[] = []): Edge {
    const edge: Edge = { from, to, kind, bends };
    this.#edges.push(edge);
    this.#edgesOf[from]?.push(edge);
    this.#edgesOf[to]?.push(edge);
    return edge;
  }

  pointOf(node: number): Point {
    const point = this.#points[node];
    if (point === undefined) throw new RangeError(`Cannot draw: there is no node ${node}`);
    return point;
  }

  edgesOf(node: number): readonly Edge[] {
    return this.#edgesOf[node] ?? [];
  }

  /** All nodes that roads join to this one. */
  reachableFrom(node: number): ReadonlySet<number> {
    const seen = new Set([node]);
    for (const at of seen) for (const { from, to } of this.edgesOf(at)) seen.add(from === at ? to : from);
    return seen;
  }

  /** The edges of the shortest way, or none when there is no way. */
  shortestWay(from: number, to: number): readonly Edge[] {
    const cost = new Map([[from, 0]]);
    const cameBy = new Map<number, Edge>();
    const open = new Set([from]);
    const done = new Set<number>();
    while (open.size > 0) {
      let at = -1;
      for (const node of open) if (at < 0 || (cost.get(node) ?? Infinity) < (cost.get(at) ?? Infinity)) at = node;
      if (at === to) break;
      open.delete(at);
      done.add(at);
      for (const edge of this.edgesOf(at)) {
        const next = edge.from === at ? edge.to : edge.from;
        const reached = (cost.get(at) ?? 0) + distanceKm(this.pointOf(at), this.pointOf(next));
        if (done.has(next) || reached >= (cost.get(next) ?? Infinity)) continue;
        cost.set(next, reached);
        cameBy.set(next, edge);
        open.add(next);
      }
    }
    const way: Edge[] = [];
    for (let at = to; at !== from; ) {
      const edge = cameBy.get(at);
      if (edge === undefined) return [];
      way.push(edge);
      at = edge.from === at ? edge.to : edge.from;
    }
    return way.reverse();
  }
}
