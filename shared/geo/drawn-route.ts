import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';
import { coordinateOfStart } from './road-travel-times.ts';
import type { RoadGraph } from './roads/road-graph.ts';
import { route, type RouteStreet } from './roads/route.ts';
import { straightLineTime } from './straight-line.ts';

/** A way to be drawn and read out. */
export interface DrawnRoute {
  readonly milliseconds: number;
  readonly meters: number;
  readonly line: readonly Coordinate[];
  readonly streets: readonly RouteStreet[];
}

/** The quickest way by road, or nothing when none leads there; without roads a straight line without streets, which the caller marks degraded. */
export const drawnRoute = (graph: RoadGraph | undefined, from: TravelStart, to: Coordinate): DrawnRoute | undefined => {
  if (graph) return route(graph, from, to);
  const start = coordinateOfStart(from);
  const time = straightLineTime(start, to);
  return time.reachable ? { milliseconds: time.milliseconds, meters: time.meters, line: [start, to], streets: [] } : undefined;
};
