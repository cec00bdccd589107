import { METERS_PER_FIXED, shrinkAt } from '../fixed-degrees.ts';
import type { RoadGraph } from '../road-graph.ts';

/** The points of an edge that are needed to draw it within so many metres (Douglas & Peucker 1973), in order, both ends included. */
export const simplifiedPoints = (graph: RoadGraph, edge: number, toleranceMeters: number): number[] => {
  const first = graph.edgeStart[edge]!;
  const last = graph.edgeStart[edge + 1]! - 1;
  const kept = [first, last];
  const open: [number, number][] = [[first, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [point, meters] = farthestBetween(graph, ...span);
    if (meters <= toleranceMeters) continue;
    kept.push(point);
    open.push([span[0], point], [point, span[1]]);
  }
  return kept.sort((a, b) => a - b);
};

const farthestBetween = ({ pointLon, pointLat }: RoadGraph, first: number, last: number): [point: number, meters: number] => {
  const shrink = shrinkAt(pointLat[first]!);
  const dx = (pointLon[last]! - pointLon[first]!) * shrink;
  const dy = pointLat[last]! - pointLat[first]!;
  const square = dx * dx + dy * dy;
  let farthest: [number, number] = [first, -1];
  for (let point = first + 1; point < last; point += 1) {
    const x = (pointLon[point]! - pointLon[first]!) * shrink;
    const y = pointLat[point]! - pointLat[first]!;
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
    const meters = Math.hypot(x - share * dx, y - share * dy) * METERS_PER_FIXED;
    if (meters > farthest[1]) farthest = [point, meters];
  }
  return farthest;
};
