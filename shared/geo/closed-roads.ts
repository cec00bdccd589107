import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { ClosedPart } from '#shared/schemas/road-closure.ts';
import { closedSegments } from './roads/conditions/closed-segments.ts';
import { toDegrees } from './roads/fixed-degrees.ts';
import type { RoadGraph } from './roads/road-graph.ts';

/** What a closure closes, for people to see that it is the road they mean. */
export interface ClosedRoads {
  /** Names, or numbers where roads have no name; roads with neither are not listed. */
  readonly streets: readonly string[];
  /** The closed stretches; none where no road is near. */
  readonly lines: readonly (readonly Coordinate[])[];
}

/** The stretches that a closure closes, on a graph without closures: on another they would not be found. */
export const closedRoads = (graph: RoadGraph, part: ClosedPart): ClosedRoads => {
  const segments = [...new Set(closedSegments(graph, part))].sort((a, b) => a - b);
  const streets = new Set(segments.map((point) => streetOf(graph, point)));
  streets.delete('');
  return { streets: [...streets], lines: linesOf(graph, segments) };
};

const streetOf = (graph: RoadGraph, point: number): string => {
  const attribute = graph.about.attributes[graph.edgeAttribute[edgeAt(graph, point)]!];
  return attribute === undefined ? '' : attribute.name || attribute.ref;
};

/** The edge that a point belongs to, by halving. */
const edgeAt = ({ edgeStart, edgeCount }: RoadGraph, point: number): number => {
  let [low, high] = [0, edgeCount];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (edgeStart[middle]! <= point) low = middle;
    else high = middle;
  }
  return low;
};

/** Segments that follow each other make one line; each reaches from its point to the next, which is of the same edge. */
const linesOf = (graph: RoadGraph, segments: readonly number[]): Coordinate[][] => {
  const at = (point: number): Coordinate => [toDegrees(graph.pointLon[point]!), toDegrees(graph.pointLat[point]!)];
  const lines: Coordinate[][] = [];
  segments.forEach((point, i) => {
    if (i === 0 || segments[i - 1] !== point - 1) lines.push([at(point)]);
    lines.at(-1)?.push(at(point + 1));
  });
  return lines;
};
