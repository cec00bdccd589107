import { HierarchySearch } from '../hierarchy/hierarchy-search.ts';
import { NEVER, type RoadGraph } from '../road-graph.ts';
import { directWay, endsInto, endsOutOf } from '../search/road-ends.ts';
import { vehicleMs, walkMs } from '../snap/off-road.ts';
import type { Place } from '../snap/place.ts';
import { snap, type Snap } from '../snap/snap.ts';

/** Which place of the list serves a point first, and how long it takes from there. */
export interface NearestPlace {
  readonly place: number;
  readonly milliseconds: number;
}

const NONE = 0xffff;

/** For every point of the county the substation that is nearest by road, found once and then looked up. */
export class Partition {
  private readonly graph: RoadGraph;
  private readonly starts: readonly (Snap | undefined)[];
  /** By vertex. */
  private readonly owner: Uint16Array;
  private readonly ms: Uint32Array;

  /** One run through the graph for each place. */
  constructor(graph: RoadGraph, places: readonly Place[]) {
    this.graph = graph;
    this.starts = places.map((place) => snap(graph, place));
    this.owner = new Uint16Array(graph.vertexCount).fill(NONE);
    this.ms = new Uint32Array(graph.vertexCount).fill(NEVER);
    this.starts.forEach((start, place) => {
      if (start) this.take(start, place);
    });
  }

  /** The nearest place to a point, the first of equals, in a time that does not depend on how many there are; nothing when none reaches it. */
  nearest(point: Place): NearestPlace | undefined {
    const { graph } = this;
    const target = snap(graph, point);
    if (target === undefined) return undefined;
    let best: NearestPlace | undefined;
    const offer = (place: number, ms: number): void => {
      if (ms < (best?.milliseconds ?? Infinity) || (ms === best?.milliseconds && place < best.place)) best = { place, milliseconds: ms };
    };
    for (const end of endsInto(graph, target)) {
      if (this.owner[end.vertex] !== NONE) offer(this.owner[end.vertex]!, this.ms[end.vertex]! + end.ms);
    }
    this.starts.forEach((start, place) => {
      const direct = start?.edge === target.edge ? directWay(graph, start, target) : undefined;
      if (start && direct) offer(place, vehicleMs(graph, start) + direct.ms);
    });
    return best && { ...best, milliseconds: best.milliseconds + walkMs(graph, target) };
  }

  private take(start: Snap, place: number): void {
    const { owner, ms } = this;
    const before = vehicleMs(this.graph, start);
    const seeds = endsOutOf(this.graph, start).map((end) => ({ ...end, ms: end.ms + before }));
    const search = new HierarchySearch(this.graph, seeds, 'out-of').settleAll();
    const found = search.ms;
    for (let vertex = 0; vertex < found.length; vertex += 1) {
      if (found[vertex]! >= ms[vertex]!) continue;
      ms[vertex] = found[vertex]!;
      owner[vertex] = place;
    }
    search.end();
  }
}
