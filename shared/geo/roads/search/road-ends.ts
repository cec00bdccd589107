import type { HierarchySeed } from '../hierarchy/hierarchy-search.ts';
import type { RoadGraph } from '../road-graph.ts';
import { metersFromStart, msBetween, msFromStart, msToEnd } from '../snap/along-road.ts';
import type { Snap } from '../snap/snap.ts';

/** A seed of a search and the road between it and the place asked about. */
export interface RoadEnd extends HierarchySeed {
  readonly road: number;
}

/** The two directions of the edge that a place lies on. */
const roadsAt = ({ edge }: Snap): readonly [number, number] => [edge * 2, edge * 2 + 1];

/** The vertices from which the road of a place is entered, each with the way from there. */
export const endsInto = (graph: RoadGraph, to: Snap): RoadEnd[] => {
  const ends: RoadEnd[] = [];
  for (const road of roadsAt(to)) {
    const ms = msFromStart(graph, road, to);
    if (ms === undefined) continue;
    const cm = Math.round(metersFromStart(graph, road, to) * 100);
    for (let i = graph.roadTailStart[road]!; i < graph.roadTailStart[road + 1]!; i += 1) ends.push({ vertex: graph.roadTails[i]!, ms, cm, road });
  }
  return ends;
};

/** The vertices at which the road of a place ends, each with the way to there. */
export const endsOutOf = (graph: RoadGraph, from: Snap): RoadEnd[] => {
  const ends: RoadEnd[] = [];
  for (const road of roadsAt(from)) {
    const ms = msToEnd(graph, road, from);
    if (ms === undefined) continue;
    const cm = graph.edgeCm[from.edge]! - Math.round(metersFromStart(graph, road, from) * 100);
    ends.push({ vertex: graph.roadHead[road]!, ms, cm, road });
  }
  return ends;
};

/** The quickest way without leaving the road that both places lie on, or nothing. */
export const directWay = (graph: RoadGraph, from: Snap, to: Snap): { readonly ms: number; readonly cm: number; readonly road: number } | undefined => {
  if (from.edge !== to.edge) return undefined;
  let best: { ms: number; cm: number; road: number } | undefined;
  for (const road of roadsAt(from)) {
    const ms = msBetween(graph, road, { from, to });
    if (ms === undefined || ms >= (best?.ms ?? Infinity)) continue;
    best = { ms, cm: Math.round(Math.abs(metersFromStart(graph, road, to) - metersFromStart(graph, road, from)) * 100), road };
  }
  return best;
};
