import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { toDegrees } from './fixed-degrees.ts';
import { ROAD_CLASSES, flagWords, type RoadClass, type RoadFlag } from './road-class.ts';
import { edgeOf, type RoadGraph } from './road-graph.ts';
import { shortestPath, type ShortestPath } from './search/shortest-path.ts';
import { metersFromStart } from './snap/along-road.ts';
import { vehicleMs, walkMs } from './snap/off-road.ts';
import { coordinateOfPlace, type Place } from './snap/place.ts';
import { pointsAlong } from './snap/points-along.ts';
import { snap, type Snap } from './snap/snap.ts';

/** A stretch of a route under one name, for the crew to read. */
export interface RouteStreet {
  /** Empty where the road has none. */
  readonly name: string;
  /** The road's number, empty where it has none. */
  readonly ref: string;
  readonly roadClass: RoadClass;
  readonly meters: number;
  /** Fords, seasonal roads and the like on the way. */
  readonly flags: readonly RoadFlag[];
}

/** The quickest way from one place to another. */
export interface Route {
  readonly milliseconds: number;
  readonly meters: number;
  /** Metres from the road to the place at either end, which are part of `meters`. */
  readonly offRoadMeters: { readonly from: number; readonly to: number };
  /** From the one place along the roads to the other. */
  readonly line: readonly Coordinate[];
  readonly streets: readonly RouteStreet[];
}

/** Points nearer than 1 cm are one. */
const SAME_DEGREES = 1e-7;

/** The quickest route, or nothing when no road joins the two. */
export const route = (graph: RoadGraph, from: Place, to: Place): Route | undefined => {
  const start = snap(graph, from);
  const target = snap(graph, to);
  if (start === undefined || target === undefined) return undefined;
  const path = shortestPath(graph, start, target);
  if (path === undefined) return undefined;
  return {
    milliseconds: vehicleMs(graph, start) + path.ms + walkMs(graph, target),
    meters: Math.round(start.offRoadMeters + path.cm / 100 + target.offRoadMeters),
    offRoadMeters: { from: Math.round(start.offRoadMeters), to: Math.round(target.offRoadMeters) },
    line: withoutRepeats([coordinateOfPlace(from), ...lineOf(graph, path, { start, target }), coordinateOfPlace(to)]),
    streets: streetsOf(graph, path, { start, target }),
  };
};

interface Ends {
  readonly start: Snap;
  readonly target: Snap;
}

const lineOf = (graph: RoadGraph, { roads }: ShortestPath, { start, target }: Ends): Coordinate[] => {
  const line: Coordinate[] = [[toDegrees(start.lon), toDegrees(start.lat)]];
  roads.forEach((road, i) => {
    for (const point of pointsAlong(graph, road, { after: i === 0 ? start : undefined, before: i === roads.length - 1 ? target : undefined })) {
      line.push([toDegrees(graph.pointLon[point]!), toDegrees(graph.pointLat[point]!)]);
    }
  });
  return [...line, [toDegrees(target.lon), toDegrees(target.lat)]];
};

/** A line without the points that lie where the one before does. */
const withoutRepeats = (line: readonly Coordinate[]): Coordinate[] =>
  line.filter(([longitude, latitude], i) => {
    const before = line[i - 1];
    return before === undefined || Math.abs(before[0] - longitude) > SAME_DEGREES || Math.abs(before[1] - latitude) > SAME_DEGREES;
  });

const streetsOf = (graph: RoadGraph, path: ShortestPath, { start, target }: Ends): RouteStreet[] => {
  const streets: { name: string; ref: string; roadClass: RoadClass; meters: number; flags: number }[] = [];
  path.roads.forEach((road, i) => {
    const whole = graph.edgeCm[edgeOf(road)]! / 100;
    const from = i === 0 ? metersFromStart(graph, road, start) : 0;
    const to = i === path.roads.length - 1 ? metersFromStart(graph, road, target) : whole;
    const { name, ref, roadClass, flags } = graph.about.attributes[graph.edgeAttribute[edgeOf(road)]!]!;
    const last = streets[streets.length - 1];
    if (last?.name === name && last.ref === ref && (name !== '' || ref !== '' || last.roadClass === ROAD_CLASSES[roadClass])) {
      last.meters += to - from;
      last.flags |= flags;
    } else streets.push({ name, ref, roadClass: ROAD_CLASSES[roadClass]!, meters: to - from, flags });
  });
  return streets.map((street) => ({ ...street, meters: Math.round(street.meters), flags: flagWords(street.flags) }));
};
