import { ROAD_CLASSES } from '../road-class.ts';
import { edgeOf, type RoadGraph } from '../road-graph.ts';
import { shortestPath, type ShortestPath } from '../search/shortest-path.ts';
import { msFromStart, msToEnd } from '../snap/along-road.ts';
import { snap, type Snap } from '../snap/snap.ts';
import type { Leg } from './recorded-run.ts';

/** A leg beside what the graph says of it: milliseconds on each class of road, by its place in ROAD_CLASSES. */
export interface ModelledLeg {
  readonly leg: Leg;
  readonly classMs: Float64Array;
}

/** The leg by the quickest way, or nothing where the graph knows no way. */
export const modelledLeg = (graph: RoadGraph, leg: Leg): ModelledLeg | undefined => {
  const from = snap(graph, leg.from);
  const to = snap(graph, leg.to);
  const path = from && to && shortestPath(graph, from, to);
  return path && { leg, classMs: classMsOf(graph, path, { from, to }) };
};

const classMsOf = (graph: RoadGraph, { roads, ms }: ShortestPath, { from, to }: { from: Snap; to: Snap }): Float64Array => {
  const classMs = new Float64Array(ROAD_CLASSES.length);
  roads.forEach((road, i) => {
    const isFirst = i === 0;
    const isLast = i === roads.length - 1;
    const part = isFirst && isLast ? ms : isFirst ? msToEnd(graph, road, from) : isLast ? msFromStart(graph, road, to) : graph.roadMs[road];
    classMs[graph.about.attributes[graph.edgeAttribute[edgeOf(road)]!]!.roadClass]! += part ?? 0;
  });
  return classMs;
};
