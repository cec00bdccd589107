import { METERS_PER_FIXED, shrinkAt, toFixedDegrees } from '../fixed-degrees.ts';
import { NEVER, type RoadGraph } from '../road-graph.ts';
import { coordinateOfPlace, headingOfPlace, type Place } from './place.ts';

/** A place moved onto the nearest road that can be driven. */
export interface Snap {
  readonly edge: number;
  /** The segment: from this point to the next of the edge. */
  readonly point: number;
  /** How far along the segment, 0 to 1. */
  readonly share: number;
  /** Where that is, fixed degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly offRoadMeters: number;
}

const FIRST_RADIUS_METERS = 60;
const RADIUS_GROWTH = 4;
/** A road that runs across the heading counts as so much farther away: about the width of a junction. */
const WRONG_HEADING_METERS = 30;
const HEADING_TOLERANCE_DEGREES = 60;

/** The nearest point of any open road, or nothing when there is none within the graph's farthest off-road distance. */
export const snap = (graph: RoadGraph, place: Place): Snap | undefined => {
  const [longitude, latitude] = coordinateOfPlace(place);
  const query: Query = {
    lon: toFixedDegrees(longitude),
    lat: toFixedDegrees(latitude),
    shrink: Math.max(shrinkAt(toFixedDegrees(latitude)), 1e-3),
    heading: headingOfPlace(place),
  };
  const slack = query.heading === undefined ? 0 : WRONG_HEADING_METERS;
  const farthest = graph.about.offRoad.farthestMeters;
  for (let radius = FIRST_RADIUS_METERS; ; radius *= RADIUS_GROWTH) {
    const reach = Math.min(radius, farthest);
    const best = nearestWithin(graph, query, reach);
    if (best !== undefined && (best.cost + slack <= reach || (reach === farthest && best.snap.offRoadMeters <= farthest))) return best.snap;
    if (reach === farthest) return undefined;
  }
};

interface Query {
  readonly lon: number;
  readonly lat: number;
  readonly shrink: number;
  readonly heading: number | undefined;
}

const nearestWithin = (graph: RoadGraph, query: Query, meters: number): { cost: number; snap: Snap } | undefined => {
  const height = meters / METERS_PER_FIXED;
  const width = height / query.shrink;
  const found = { cost: Infinity, edge: -1, point: -1, share: 0, distance: Infinity };
  for (const edge of graph.index.search(query.lon - width, query.lat - height, query.lon + width, query.lat + height)) {
    const last = graph.edgeStart[edge + 1]! - 1;
    for (let point = graph.edgeStart[edge]!; point < last; point += 1) {
      if (graph.closed?.[point] === 1) continue;
      const ax = (graph.pointLon[point]! - query.lon) * query.shrink;
      const ay = graph.pointLat[point]! - query.lat;
      const dx = (graph.pointLon[point + 1]! - query.lon) * query.shrink - ax;
      const dy = graph.pointLat[point + 1]! - query.lat - ay;
      const square = dx * dx + dy * dy;
      const share = square === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
      const distance = Math.hypot(ax + share * dx, ay + share * dy) * METERS_PER_FIXED;
      const cost = query.heading === undefined ? distance : distance + headingCost(graph, edge, { dx, dy, heading: query.heading });
      if (cost < found.cost || (cost === found.cost && edge < found.edge)) Object.assign(found, { cost, edge, point, share, distance });
    }
  }
  if (found.edge < 0) return undefined;
  const { edge, point, share } = found;
  const between = (array: Int32Array): number => array[point]! + share * (array[point + 1]! - array[point]!);
  return {
    cost: found.cost,
    snap: { edge, point, share, lon: between(graph.pointLon), lat: between(graph.pointLat), offRoadMeters: found.distance },
  };
};

/** 0 where the road can be driven the way the vehicle heads. */
const headingCost = (graph: RoadGraph, edge: number, { dx, dy, heading }: { dx: number; dy: number; heading: number }): number => {
  const bearing = (Math.atan2(dx, dy) * 180) / Math.PI;
  const turn = Math.abs(((bearing - heading + 540) % 360) - 180);
  const forward = turn <= HEADING_TOLERANCE_DEGREES && graph.openMs[edge * 2] !== NEVER;
  const backward = turn >= 180 - HEADING_TOLERANCE_DEGREES && graph.openMs[edge * 2 + 1] !== NEVER;
  return forward || backward ? 0 : WRONG_HEADING_METERS;
};
