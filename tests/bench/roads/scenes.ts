import { readOsm } from '#infra/osm/read-osm.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
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
}

/** About 25 m. */
const BESIDE_DEGREES = 0.0005;

/** Compiles an extract and seeds its places. */
export const sceneOf = async (name: (typeof EXTRACTS)[number]): Promise<Scene> => {
  const path = extractPath(name);
  const { bytes, summary } = await compileRoads(() => readOsm(path));
  const graph = openRoadGraph(bytes);
  const random = randomFrom(1);
  const place = (): Coordinate => {
    const point = Math.floor(random() * graph.pointLon.length);
    const beside = (): number => (random() - 0.5) * BESIDE_DEGREES;
    return [graph.pointLon[point]! / 1e7 + beside(), graph.pointLat[point]! / 1e7 + beside()];
  };
  return { name, path, graph, roadNodes: summary.roadNodes, place, places: (count) => Array.from({ length: count }, place) };
};
