import { NEVER, edgeOf, type RoadGraph } from '../road-graph.ts';
import { closedSegments } from './closed-segments.ts';
import type { Closure } from './closure.ts';

/** How the roads are at the moment. */
export interface RoadConditions {
  readonly closures?: readonly Closure[];
  /** From `paceAt`: how much longer each class of road takes at this hour. */
  readonly pace?: Float64Array;
}

/**
 * The same roads under the conditions of the moment: every question asked of the graph that this returns honours them, and the graph
 * given stays as it is. A place on a closed stretch is served from the nearest open road.
 */
export const withConditions = (graph: RoadGraph, { closures = [], pace }: RoadConditions): RoadGraph => {
  if (graph.closed ?? graph.pace) throw new Error('Cannot apply conditions: the graph has some already; apply all to the compiled graph');
  const openMs = pace ? paced(graph, pace) : graph.openMs;
  if (closures.length === 0) return { ...graph, openMs, roadMs: openMs, pace, customized: pace ? undefined : graph.customized };
  const closed = new Uint8Array(graph.pointLon.length);
  for (const closure of closures) for (const point of closedSegments(graph, closure)) closed[point] = 1;
  return { ...graph, openMs, roadMs: passable(graph, openMs, closed), closed, pace, customized: undefined };
};

const paced = ({ openMs, edgeAttribute, about }: RoadGraph, pace: Float64Array): Uint32Array =>
  openMs.map((ms, road) => (ms === NEVER ? NEVER : Math.max(1, Math.round(ms * pace[about.attributes[edgeAttribute[edgeOf(road)]!]!.roadClass]!))));

/** A road with a closed segment cannot be driven through. */
const passable = ({ edgeStart, edgeCount }: RoadGraph, openMs: Uint32Array, closed: Uint8Array): Uint32Array => {
  const roadMs = openMs.slice();
  for (let edge = 0, point = closed.indexOf(1); point >= 0; point = closed.indexOf(1, point + 1)) {
    while (edge < edgeCount && edgeStart[edge + 1]! <= point) edge += 1;
    roadMs[edge * 2] = roadMs[edge * 2 + 1] = NEVER;
  }
  return roadMs;
};
