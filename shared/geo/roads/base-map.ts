import { simplifiedPoints } from './geometry/simplify-line.ts';
import { toDegrees } from './fixed-degrees.ts';
import { ROAD_CLASSES, type RoadClass } from './road-class.ts';
import type { RoadGraph } from './road-graph.ts';

/** What of the roads to draw. */
export interface BaseMapOptions {
  /** West, south, east, north, degrees; by default all. */
  readonly bounds?: readonly [number, number, number, number];
  /** By default all. */
  readonly classes?: readonly RoadClass[];
  /** How far a drawn line may be from the road, metres; 5 by default. */
  readonly toleranceMeters?: number;
}

/** All roads of one class, name and number, as one feature; `class`, `name` and `ref` are what a map style chooses by. */
export interface BaseMapFeature {
  readonly type: 'Feature';
  readonly properties: { readonly class: RoadClass; readonly name?: string; readonly ref?: string };
  readonly geometry: { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly (readonly [number, number])[])[] };
}

/** A GeoJSON document of the roads. */
export interface BaseMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly BaseMapFeature[];
}

const DEFAULT_TOLERANCE_METERS = 5;
/** Digits after the point of a drawn degree: 1.1 m, which no map shows. */
const DRAWN_PER_DEGREE = 1e5;

/** The roads as a base map for the web, the greatest roads last so that they lie on top. */
export const roadsAsGeoJson = (graph: RoadGraph, options: BaseMapOptions = {}): BaseMap => {
  const wanted = options.classes && new Set(options.classes);
  const [west, south, east, north] = (options.bounds ?? graph.about.bounds).map((degrees) => degrees * 1e7);
  const lines = new Map<string, { feature: BaseMapFeature; lines: (readonly [number, number])[][] }>();
  for (const edge of graph.index.search(west!, south!, east!, north!).sort((a, b) => a - b)) {
    const { roadClass, name, ref } = graph.about.attributes[graph.edgeAttribute[edge]!]!;
    const word = ROAD_CLASSES[roadClass]!;
    if (wanted && !wanted.has(word)) continue;
    const key = `${word}|${ref}|${name}`;
    const known = lines.get(key) ?? newFeature(word, name, ref);
    lines.set(key, known);
    known.lines.push(lineOf(graph, edge, options.toleranceMeters ?? DEFAULT_TOLERANCE_METERS));
  }
  const features = [...lines.values()].map(({ feature }) => feature);
  return { type: 'FeatureCollection', features: features.sort((a, b) => rank(b) - rank(a)) };
};

const rank = ({ properties }: BaseMapFeature): number => ROAD_CLASSES.indexOf(properties.class);

const newFeature = (roadClass: RoadClass, name: string, ref: string): { feature: BaseMapFeature; lines: (readonly [number, number])[][] } => {
  const lines: (readonly [number, number])[][] = [];
  const properties = { class: roadClass, ...(name !== '' && { name }), ...(ref !== '' && { ref }) };
  return { feature: { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: lines } }, lines };
};

const lineOf = (graph: RoadGraph, edge: number, toleranceMeters: number): (readonly [number, number])[] => {
  const points = simplifiedPoints(graph, edge, toleranceMeters);
  return points.map((point) => [drawn(graph.pointLon[point]!), drawn(graph.pointLat[point]!)]);
};

const drawn = (fixed: number): number => Math.round(toDegrees(fixed) * DRAWN_PER_DEGREE) / DRAWN_PER_DEGREE;
