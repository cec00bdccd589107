import { edgeOf, isBackward, type RoadGraph } from '../road-graph.ts';
import type { Snap } from './snap.ts';

/** The points of a road in the order of travel; only those after one place on it and before another where such are given. */
export const pointsAlong = (graph: RoadGraph, road: number, part: { readonly after: Snap | undefined; readonly before: Snap | undefined }): number[] => {
  const first = graph.edgeStart[edgeOf(road)]!;
  const last = graph.edgeStart[edgeOf(road) + 1]! - 1;
  const points: number[] = [];
  if (isBackward(road)) for (let point = part.after?.point ?? last; point > (part.before?.point ?? first - 1); point -= 1) points.push(point);
  else for (let point = part.after ? part.after.point + 1 : first; point <= (part.before?.point ?? last); point += 1) points.push(point);
  return points;
};
