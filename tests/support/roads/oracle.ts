import FlatQueue from 'flatqueue';
import { builtUpCells } from '#shared/geo/roads/compile/built-up-cells.ts';
import { withoutFragments } from '#shared/geo/roads/compile/fragments.ts';
import { collectRoadNodes } from '#shared/geo/roads/compile/road-nodes.ts';
import { collectRoadWays } from '#shared/geo/roads/compile/road-ways.ts';
import { segmentsOf, type Segment } from '#shared/geo/roads/compile/segments.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { emergencyProfile, type Profile } from '#shared/geo/roads/profile/profile.ts';
import type { TurnRestriction } from '#shared/geo/roads/profile/turn-restriction.ts';
import { NEVER, type RoadGraph } from '#shared/geo/roads/road-graph.ts';
import type { Snap } from '#shared/geo/roads/snap/snap.ts';

/**
 * The textbook, to check the compiled graph against: Dijkstra from segment to segment of the uncontracted network. Restrictions are looked
 * up at every turn, a vehicle turns round where something is decided (a junction, a dead end, a change of road) and nowhere else.
 */
export interface Oracle {
  readonly segments: readonly Segment[];
  /** Milliseconds on the road from one snapped place to each of others; Infinity where there is no way. */
  readonly times: (from: Snap, to: readonly Snap[], closed?: ReadonlySet<number>) => number[];
  /** The number of the segment on which a snapped place lies, -1 where two lie on top of each other. */
  readonly segmentOf: (graph: RoadGraph, snap: Pick<Snap, 'point'>) => number;
}

/** Reads the extract as the compiler does, up to its segments, and goes its own way from there. */
export const createOracle = async (read: () => AsyncIterable<OsmElement>, profile: Profile = emergencyProfile): Promise<Oracle> => {
  const roads = await collectRoadWays(read(), profile);
  const nodes = await collectRoadNodes(read(), roads.ways, profile);
  const all = segmentsOf(roads, nodes, builtUpCells(roads, nodes, profile));
  const segments = withoutFragments(all, profile.smallestFragmentMeters, roads.leftOut);
  const network = new SegmentNetwork(segments, all.lon.length);
  for (const restriction of roads.restrictions) network.forbid(restriction, nodes.numberOf.get(restriction.viaNode) ?? -1);
  const place = (lon: number, lat: number): string => `${lon},${lat}`;
  const byPlaces = new Map<string, number>();
  segments.forEach((segment, number) => {
    const ends = [segment.from, segment.to].map((node) => place(all.lon[node]!, all.lat[node]!));
    for (const key of [ends.join(' '), ends.reverse().join(' ')]) byPlaces.set(key, byPlaces.has(key) ? -1 : number);
  });
  let graphOf: RoadGraph | undefined;
  const oracle: Oracle = {
    segments,
    segmentOf: (graph, { point }) => {
      graphOf = graph;
      const [a, b] = [point, point + 1].map((p) => place(graph.pointLon[p]!, graph.pointLat[p]!));
      return byPlaces.get(`${a!} ${b!}`) ?? -1;
    },
    times: (from, to, closed) => {
      const onSegment = (snap: Snap): OnSegment => {
        const number = oracle.segmentOf(graphOf!, snap);
        const segment = segments[number]!;
        const runsAlong = graphOf!.pointLon[snap.point] === all.lon[segment.from] && graphOf!.pointLat[snap.point] === all.lat[segment.from];
        return { number, share: runsAlong ? snap.share : 1 - snap.share, runsAlong };
      };
      return network.times(onSegment(from), to.map(onSegment), closed ?? new Set());
    },
  };
  return oracle;
};

interface OnSegment {
  readonly number: number;
  readonly share: number;
  /** The edge of the graph runs the way the segment does: that is the way in which a part of it is rounded. */
  readonly runsAlong: boolean;
}

/** A segment in one direction is `number * 2`, against it `number * 2 + 1`. */
class SegmentNetwork {
  private readonly leaving: number[][];
  private readonly degree: Int32Array;
  private readonly forbidden = new Map<number, Set<number>>();
  private readonly decides: Uint8Array;
  private readonly segments: readonly Segment[];

  constructor(segments: readonly Segment[], nodeCount: number) {
    this.segments = segments;
    this.leaving = Array.from({ length: nodeCount }, () => []);
    this.degree = new Int32Array(nodeCount);
    this.decides = new Uint8Array(nodeCount);
    segments.forEach((segment, number) => {
      this.degree[segment.from] = this.degree[segment.from]! + 1;
      this.degree[segment.to] = this.degree[segment.to]! + 1;
      if (segment.forwardMs !== NEVER) this.leaving[segment.from]!.push(number * 2);
      if (segment.backwardMs !== NEVER) this.leaving[segment.to]!.push(number * 2 + 1);
    });
    const met: (Segment | undefined)[] = [];
    for (const segment of segments) {
      for (const node of [segment.from, segment.to]) {
        const other = met[node];
        met[node] = segment;
        const isPlain = other === undefined || (other !== segment && this.goesOn(other, segment, node));
        if (this.degree[node] !== 2 || !isPlain) this.decides[node] = 1;
      }
    }
  }

  forbid(restriction: TurnRestriction, via: number): void {
    if (via < 0) return;
    this.decides[via] = 1;
    const leaving = this.leaving[via] ?? [];
    const arriving = this.segments.flatMap((segment, number) => [
      ...(segment.to === via && segment.forwardMs !== NEVER ? [number * 2] : []),
      ...(segment.from === via && segment.backwardMs !== NEVER ? [number * 2 + 1] : []),
    ]);
    const of = (directed: readonly number[], ways: readonly number[]): number[][] =>
      ways.map((way) => directed.filter((d) => this.segments[d >> 1]!.wayId === way));
    const [from, to] = [of(arriving, restriction.fromWays), of(leaving, restriction.toWays)];
    if ([...from, ...to].some((found) => found.length !== 1)) return;
    const named = to.flat();
    const banned = restriction.kind === 'no' ? named : leaving.filter((d) => !named.includes(d));
    for (const d of from.flat()) this.forbidden.set(d, new Set([...(this.forbidden.get(d) ?? []), ...banned]));
  }

  times(from: OnSegment, to: readonly OnSegment[], closed: ReadonlySet<number>): number[] {
    const best = new Float64Array(this.segments.length * 2).fill(Infinity);
    const queue = new FlatQueue();
    const arrive = (directed: number, ms: number): void => {
      if (ms >= best[directed]!) return;
      best[directed] = ms;
      queue.push(directed, ms);
    };
    const direct = to.map((place) => this.direct(from, place, closed));
    for (const directed of [from.number * 2, from.number * 2 + 1]) {
      if (this.ms(directed) !== NEVER && !closed.has(from.number)) arrive(directed, this.ms(directed) - this.elapsed(directed, from));
    }
    // `into` is the time at which a segment is entered; a target on it is reached by that and its part.
    const into = new Float64Array(this.segments.length * 2).fill(Infinity);
    while (queue.length > 0) {
      const ms = queue.peekValue()!;
      const directed = queue.pop()!;
      if (ms > best[directed]!) continue;
      const node = (directed & 1) === 0 ? this.segments[directed >> 1]!.to : this.segments[directed >> 1]!.from;
      for (const next of this.leaving[node]!) {
        if (closed.has(next >> 1) || this.forbidden.get(directed)?.has(next)) continue;
        if (next === (directed ^ 1) && this.decides[node] === 0) continue;
        if (ms < into[next]!) into[next] = ms;
        arrive(next, ms + this.ms(next));
      }
    }
    return to.map((place, i) => {
      if (closed.has(place.number)) return Infinity;
      const ways = [place.number * 2, place.number * 2 + 1].filter((directed) => this.ms(directed) !== NEVER);
      return Math.min(direct[i]!, ...ways.map((directed) => into[directed]! + this.elapsed(directed, place)));
    });
  }

  private direct(from: OnSegment, to: OnSegment, closed: ReadonlySet<number>): number {
    if (from.number !== to.number || closed.has(from.number)) return Infinity;
    const ways = [from.number * 2, from.number * 2 + 1].filter((directed) => this.ms(directed) !== NEVER);
    const isAhead = (directed: number): boolean => ((directed & 1) === 0 ? to.share >= from.share : to.share <= from.share);
    return Math.min(Infinity, ...ways.filter(isAhead).map((directed) => Math.max(0, this.elapsed(directed, to) - this.elapsed(directed, from))));
  }

  private ms(directed: number): number {
    const segment = this.segments[directed >> 1]!;
    return (directed & 1) === 0 ? segment.forwardMs : segment.backwardMs;
  }

  /** Time from the start of a directed segment to a place on it, rounded once, along the graph's edge. */
  private elapsed(directed: number, { share, runsAlong }: OnSegment): number {
    const ms = this.ms(directed);
    const withEdge = ((directed & 1) === 0) === runsAlong;
    const edgeShare = runsAlong ? share : 1 - share;
    return withEdge ? Math.round(edgeShare * ms) : ms - Math.round(edgeShare * ms);
  }

  private goesOn(a: Segment, b: Segment, node: number): boolean {
    if (a.attribute !== b.attribute) return false;
    const open = (segment: Segment, arriving: boolean): boolean => (arriving === (segment.to === node) ? segment.forwardMs : segment.backwardMs) !== NEVER;
    return open(a, true) === open(b, false) && open(a, false) === open(b, true);
  }
}
