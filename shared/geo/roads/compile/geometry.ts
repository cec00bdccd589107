import Flatbush from 'flatbush';
import type { Edge } from './edges.ts';
import { NEVER } from '../road-graph.ts';
import type { Segments } from './segments.ts';

/** Where the edges lie, and how long each of their segments takes. */
export interface Geometry {
  readonly edgeAttribute: Uint32Array;
  readonly edgeStart: Uint32Array;
  readonly edgeCm: Uint32Array;
  readonly pointLon: Int32Array;
  readonly pointLat: Int32Array;
  readonly forwardMs: Uint32Array;
  readonly backwardMs: Uint32Array;
  readonly index: Flatbush;
}

/** Lays the points of all edges end to end and indexes the edges by their boxes. */
export const geometryOf = (edges: readonly Edge[], { lon, lat }: Segments): Geometry => {
  const points = edges.reduce((sum, edge) => sum + edge.nodes.length, 0);
  const index = new Flatbush(edges.length, 16, Int32Array);
  const geometry = {
    edgeAttribute: new Uint32Array(edges.length),
    edgeStart: new Uint32Array(edges.length + 1),
    edgeCm: new Uint32Array(edges.length),
    pointLon: new Int32Array(points),
    pointLat: new Int32Array(points),
    forwardMs: new Uint32Array(points),
    backwardMs: new Uint32Array(points),
  };
  let point = 0;
  edges.forEach((edge, number) => {
    geometry.edgeAttribute[number] = edge.attribute;
    geometry.edgeStart[number] = point;
    geometry.edgeCm[number] = Math.round(edge.meters * 100);
    const first = point;
    edge.nodes.forEach((node, i) => {
      geometry.pointLon[point] = lon[node]!;
      geometry.pointLat[point] = lat[node]!;
      geometry.forwardMs[point] = timeOf(edge.forwardMs[i]);
      geometry.backwardMs[point] = timeOf(edge.backwardMs[i]);
      point += 1;
    });
    const box = boxOf(geometry.pointLon.subarray(first, point), geometry.pointLat.subarray(first, point));
    index.add(...box);
  });
  geometry.edgeStart[edges.length] = point;
  index.finish();
  return { ...geometry, index };
};

const timeOf = (ms: number | undefined): number => (ms === undefined || ms === NEVER ? 0 : ms);

const boxOf = (lon: Int32Array, lat: Int32Array): [number, number, number, number] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lon.length; i += 1) {
    west = Math.min(west, lon[i]!);
    east = Math.max(east, lon[i]!);
    south = Math.min(south, lat[i]!);
    north = Math.max(north, lat[i]!);
  }
  return [west, south, east, north];
};
