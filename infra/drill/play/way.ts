import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { route } from '#shared/geo/roads/route.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** The way from one place to another, as a line of at least two points. */
export type WayBetween = (from: Coordinate, to: Coordinate) => readonly Coordinate[];

/** Ways along the roads; a straight line where there are none, or none leads there. */
export const waysAlong =
  (graph: RoadGraph | undefined): WayBetween =>
  (from, to) => {
    const line = graph && route(graph, from, to)?.line;
    return line && line.length > 1 ? line : [from, to];
  };

/** Where on a way somebody is, and where they look. */
export interface OnWay {
  readonly position: Coordinate;
  /** Clockwise from north, 0 to 360. */
  readonly headingDegrees: number;
}

/** Where somebody is who has gone this share of a way's length, 0 to 1. */
export const alongTheWay = (way: readonly Coordinate[], share: number): OnWay => {
  const lengths = way.slice(1).map((point, before) => greatCircleMeters(way[before]!, point));
  let left = lengths.reduce((sum, meters) => sum + meters, 0) * Math.min(1, Math.max(0, share));
  const last = lengths.length - 1;
  for (const [index, meters] of lengths.entries()) {
    if (left > meters && index < last) {
      left -= meters;
      continue;
    }
    const [from, to] = [way[index]!, way[index + 1]!];
    const part = meters === 0 ? 1 : Math.min(1, left / meters);
    return { position: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part], headingDegrees: headingOf(from, to) };
  }
  throw new RangeError(`Cannot go along a way of ${way.length} point(s)`);
};

const RADIANS = Math.PI / 180;

/** Good enough between two points of a road: the earth is flat there. */
const headingOf = ([fromLongitude, fromLatitude]: Coordinate, [toLongitude, toLatitude]: Coordinate): number => {
  const east = (toLongitude - fromLongitude) * Math.cos(fromLatitude * RADIANS);
  const degrees = Math.atan2(east, toLatitude - fromLatitude) / RADIANS;
  return Math.round((degrees + 360) % 360);
};
