import { readOsm } from '#infra/osm/read-osm.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { ROAD_CLASSES } from '#shared/geo/roads/road-class.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { extractPath, type EXTRACTS } from '#tests/support/roads/extracts.ts';
import { randomFrom } from '#tests/support/roads/random.ts';

/** A compiled extract with places to ask about, the same in every run. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly graph: RoadGraph;
  readonly roadNodes: number;
  /** A place beside a road, drawn anew with each call. */
  readonly place: () => Coordinate;
  readonly places: (count: number) => Coordinate[];
  /** The same on streets where people live and on the roads between them, without field and forest tracks. */
  readonly settledPlaces: (count: number) => Coordinate[];
}

/** About 25 m. */
const BESIDE_DEGREES = 0.0005;

/** Compiles an extract and seeds its places. */
export const sceneOf = async (name: (typeof EXTRACTS)[number]): Promise<Scene> => {
  const path = extractPath(name);
  const { bytes, summary } = await compileRoads(() => readOsm(path));
  const graph = openRoadGraph(bytes);
  const random = randomFrom(1);
  const placeAt = (point: number): Coordinate => {
    const beside = (): number => (random() - 0.5) * BESIDE_DEGREES;
    return [graph.pointLon[point]! / 1e7 + beside(), graph.pointLat[point]! / 1e7 + beside()];
  };
  const place = (): Coordinate => placeAt(Math.floor(random() * graph.pointLon.length));
  const settled = settledPoints(graph);
  const settledPlace = (): Coordinate => placeAt(settled[Math.floor(random() * settled.length)]!);
  const many = (one: () => Coordinate) => (count: number) => Array.from({ length: count }, one);
  return { name, path, graph, roadNodes: summary.roadNodes, place, places: many(place), settledPlaces: many(settledPlace) };
};

const UNSETTLED: ReadonlySet<string> = new Set(['track', 'service', 'pedestrian', 'emergency_path', 'ferry', 'motorway', 'motorway_link']);

const settledPoints = (graph: RoadGraph): number[] => {
  const points: number[] = [];
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    if (UNSETTLED.has(ROAD_CLASSES[graph.about.attributes[graph.edgeAttribute[edge]!]!.roadClass]!)) continue;
    for (let point = graph.edgeStart[edge]!; point < graph.edgeStart[edge + 1]!; point += 1) points.push(point);
  }
  return points;
};
