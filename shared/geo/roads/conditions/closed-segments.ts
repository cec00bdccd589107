import { toFixedDegrees } from '../fixed-degrees.ts';
import type { RoadGraph } from '../road-graph.ts';
import { shortestPath } from '../search/shortest-path.ts';
import { snap, type Snap } from '../snap/snap.ts';
import { pointsAlong } from '../snap/points-along.ts';
import type { Closure } from './closure.ts';

/** The first points of the segments that a closure closes, in both directions; none where no road is near. */
export const closedSegments = (graph: RoadGraph, closure: Closure): number[] => {
  switch (closure.kind) {
    case 'road':
      return roadSegments(graph, closure);
    case 'area':
      return areaSegments(graph, closure.outline.map(([longitude, latitude]) => [toFixedDegrees(longitude), toFixedDegrees(latitude)]));
  }
};

const roadSegments = (graph: RoadGraph, { at, to }: Extract<Closure, { kind: 'road' }>): number[] => {
  const from = snap(graph, at);
  if (from === undefined) return [];
  const until = to && snap(graph, to);
  const path = until && shortestPath(graph, from, until);
  if (until === undefined || path === undefined) return [from.point, ...(until ? [until.point] : [])];
  return path.roads.flatMap((road, i) => segmentsOf(graph, road, { after: i === 0 ? from : undefined, before: i === path.roads.length - 1 ? until : undefined }));
};

const segmentsOf = (graph: RoadGraph, road: number, part: { after: Snap | undefined; before: Snap | undefined }): number[] => {
  const points = pointsAlong(graph, road, part);
  const touched = [...(part.after ? [part.after.point] : []), ...(part.before ? [part.before.point] : [])];
  const between = points.slice(1).map((point, i) => Math.min(point, points[i]!));
  return [...touched, ...between];
};

type FixedPoint = readonly [number, number];

const areaSegments = (graph: RoadGraph, outline: readonly FixedPoint[]): number[] => {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const found: number[] = [];
  for (const edge of graph.index.search(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))) {
    for (let point = graph.edgeStart[edge]!; point < graph.edgeStart[edge + 1]! - 1; point += 1) {
      const a: FixedPoint = [graph.pointLon[point]!, graph.pointLat[point]!];
      const b: FixedPoint = [graph.pointLon[point + 1]!, graph.pointLat[point + 1]!];
      if (isInside(a, outline) || isInside(b, outline) || crosses(a, b, outline)) found.push(point);
    }
  }
  return found;
};

const sides = (outline: readonly FixedPoint[]): (readonly [FixedPoint, FixedPoint])[] =>
  outline.map((corner, i) => [corner, outline[(i + 1) % outline.length]!]);

const isInside = ([x, y]: FixedPoint, outline: readonly FixedPoint[]): boolean =>
  sides(outline).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length % 2 === 1;

const turn = (a: FixedPoint, b: FixedPoint, c: FixedPoint): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const crosses = (a: FixedPoint, b: FixedPoint, outline: readonly FixedPoint[]): boolean =>
  sides(outline).some(([c, d]) => turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b));
