import { toDegrees } from './fixed-degrees.ts';
import { contour, type Ring } from './isochrone/contour.ts';
import { polygonsOf } from './isochrone/polygons.ts';
import { timeField, type TimeField } from './isochrone/time-field.ts';
import type { RoadGraph } from './road-graph.ts';
import type { Place } from './snap/place.ts';
import { snap } from './snap/snap.ts';

/** What is reached within one band, as GeoJSON; outlines counter-clockwise, holes clockwise (RFC 7946). */
export interface Isochrone {
  readonly type: 'Feature';
  readonly properties: { readonly seconds: number };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[] };
}

/** The bands, the longest first so that a map draws the shorter ones on top. */
export interface Isochrones {
  readonly type: 'FeatureCollection';
  readonly features: readonly Isochrone[];
}

/** Which bands, and how fine. */
export interface IsochroneOptions {
  /** Drive budgets in seconds, such as 900 and 1800. */
  readonly seconds: readonly number[];
  /** The grid that outlines are drawn on, metres; 100 by default. */
  readonly cellMeters?: number;
}

const DEFAULT_CELL_METERS = 100;

/** The area that a vehicle from any of the places reaches within each band: along the roads, then up to two cells on foot. */
export const isochrones = (graph: RoadGraph, from: readonly Place[], { seconds, cellMeters = DEFAULT_CELL_METERS }: IsochroneOptions): Isochrones => {
  const starts = from.map((place) => snap(graph, place)).filter((start) => start !== undefined);
  const bands = [...new Set(seconds)].sort((a, b) => b - a);
  if (starts.length === 0 || bands.length === 0) return { type: 'FeatureCollection', features: [] };
  const field = timeField(graph, starts, { limitMs: bands[0]! * 1000, cellMeters });
  const features = bands.map((band): Isochrone => {
    const coordinates = polygonsOf(contour(field, band * 1000)).map((polygon) => polygon.map((ring) => toCoordinates(field, ring)));
    return { type: 'Feature', properties: { seconds: band }, geometry: { type: 'MultiPolygon', coordinates } };
  });
  return { type: 'FeatureCollection', features };
};

/** Digits after the point of a drawn degree: 1.1 m. */
const DRAWN_PER_DEGREE = 1e5;

const toCoordinates = (field: TimeField, ring: Ring): (readonly [number, number])[] =>
  ring.map(([column, row]) => [drawn(field.west + column * field.stepLon), drawn(field.south + row * field.stepLat)]);

const drawn = (fixed: number): number => Math.round(toDegrees(fixed) * DRAWN_PER_DEGREE) / DRAWN_PER_DEGREE;
