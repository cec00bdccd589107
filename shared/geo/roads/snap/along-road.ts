import { fixedMeters } from '../fixed-degrees.ts';
import { NEVER, edgeOf, isBackward, type RoadGraph } from '../road-graph.ts';
import type { Snap } from './snap.ts';

/** Milliseconds along a road from its start to the snapped place, or nothing where one may not or cannot drive so. */
export const msFromStart = (graph: RoadGraph, road: number, snap: Snap): number | undefined =>
  graph.openMs[road] === NEVER || isClosedBetween(graph, startPoint(graph, road), snap.point) ? undefined : elapsed(graph, road, snap);

/** Milliseconds along a road from the snapped place to its end, or nothing where one may not or cannot drive so. */
export const msToEnd = (graph: RoadGraph, road: number, snap: Snap): number | undefined =>
  graph.openMs[road] === NEVER || isClosedBetween(graph, snap.point, endPoint(graph, road)) ? undefined : graph.openMs[road]! - elapsed(graph, road, snap);

/** Milliseconds along one road from a place on it to another further on, or nothing. */
export const msBetween = (graph: RoadGraph, road: number, ends: { readonly from: Snap; readonly to: Snap }): number | undefined => {
  if (graph.openMs[road] === NEVER || isClosedBetween(graph, ends.from.point, ends.to.point)) return undefined;
  const ms = elapsed(graph, road, ends.to) - elapsed(graph, road, ends.from);
  return isAhead(road, ends) ? Math.max(0, ms) : undefined;
};

const isAhead = (road: number, { from, to }: { from: Snap; to: Snap }): boolean => {
  const ahead = to.point - from.point || to.share - from.share;
  return isBackward(road) ? ahead <= 0 : ahead >= 0;
};

/** Time from the road's start as if nothing were closed; the part of a segment is rounded once, so that both parts add up to the whole. */
const elapsed = (graph: RoadGraph, road: number, { point, share }: Snap): number => {
  const edge = edgeOf(road);
  const first = graph.edgeStart[edge]!;
  let ms: number;
  if (isBackward(road)) {
    ms = graph.backwardMs[point]! - Math.round(share * graph.backwardMs[point]!);
    for (let i = point + 1; i < graph.edgeStart[edge + 1]! - 1; i += 1) ms += graph.backwardMs[i]!;
  } else {
    ms = Math.round(share * graph.forwardMs[point]!);
    for (let i = first; i < point; i += 1) ms += graph.forwardMs[i]!;
  }
  const pace = graph.pace?.[graph.about.attributes[graph.edgeAttribute[edge]!]!.roadClass];
  return pace === undefined ? ms : Math.min(Math.round(ms * pace), graph.openMs[road]!);
};

/** Metres along a road from its start to the snapped place. */
export const metersFromStart = (graph: RoadGraph, road: number, snap: Snap): number => {
  const edge = edgeOf(road);
  let meters = fixedMeters(graph.pointLon[snap.point]!, graph.pointLat[snap.point]!, snap.lon, snap.lat);
  for (let i = graph.edgeStart[edge]!; i < snap.point; i += 1) {
    meters += fixedMeters(graph.pointLon[i]!, graph.pointLat[i]!, graph.pointLon[i + 1]!, graph.pointLat[i + 1]!);
  }
  const whole = graph.edgeCm[edge]! / 100;
  return isBackward(road) ? Math.max(0, whole - meters) : Math.min(whole, meters);
};

const startPoint = (graph: RoadGraph, road: number): number =>
  isBackward(road) ? graph.edgeStart[edgeOf(road) + 1]! - 2 : graph.edgeStart[edgeOf(road)]!;

const endPoint = (graph: RoadGraph, road: number): number => startPoint(graph, road ^ 1);

const isClosedBetween = ({ closed }: RoadGraph, a: number, b: number): boolean => {
  if (closed === undefined) return false;
  for (let point = Math.min(a, b); point <= Math.max(a, b); point += 1) if (closed[point] === 1) return true;
  return false;
};
