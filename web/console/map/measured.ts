import type { FeatureCollection } from 'geojson';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** The length of a line through points, metres as the crow flies. */
export const measuredMeters = (points: readonly Coordinate[]): number =>
  points.slice(1).reduce((meters, point, before) => meters + greatCircleMeters(points[before]!, point), 0);

/** A line of points as the map draws it while it is drawn: its corners, and from two on the line; an outline closes on itself. */
export const drawnSource = (points: readonly Coordinate[], isOutline = false): FeatureCollection => {
  const corners = points.map((point) => ({ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [...point] } }));
  if (points.length < 2) return { type: 'FeatureCollection', features: corners };
  const line = isOutline && points.length > 2 ? [...points, points[0]!] : points;
  const feature = { type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates: line.map((point) => [...point]) } };
  return { type: 'FeatureCollection', features: [feature, ...corners] };
};
