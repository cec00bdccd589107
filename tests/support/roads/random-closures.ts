import type { Closure } from '#shared/geo/roads/conditions/closure.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { randomFrom } from './random.ts';

const AREA_DEGREES = 0.004;

/** So many closed roads, and one closed area, at random places of the graph. */
export const randomClosures = (graph: RoadGraph, roads: number, seed: number): Closure[] => {
  const random = randomFrom(seed);
  const place = (): readonly [number, number] => {
    const point = Math.floor(random() * graph.pointLon.length);
    return [graph.pointLon[point]! / 1e7, graph.pointLat[point]! / 1e7];
  };
  const [west, south] = place();
  const outline = [[west, south], [west + AREA_DEGREES, south], [west + AREA_DEGREES, south + AREA_DEGREES], [west, south + AREA_DEGREES]] as const;
  return [{ kind: 'area', outline }, ...Array.from({ length: roads }, (): Closure => ({ kind: 'road', at: place() }))];
};
