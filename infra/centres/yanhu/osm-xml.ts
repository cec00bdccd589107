import { type Point, toCoordinate } from './plane.ts';
import type { Edge, RoadKind, RoadNetwork } from './road-network.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const tagsOf = (kind: RoadKind): string =>
  Object.entries({ highway: kind.highway, name: kind.name, ref: kind.ref, oneway: kind.oneway === true ? 'yes' : undefined })
    .flatMap(([key, value]) => (value === undefined ? [] : [`<tag k="${key}" v="${escaped(value)}"/>`]))
    .join('');

/** A stretch of water to draw under the roads. */
export interface Water {
  readonly name: string;
  readonly shore: readonly Point[];
}

/** The network as OpenStreetMap XML: nodes, then one way an edge, then the water; ids count from 1. */
export const toOsmXml = (network: RoadNetwork, waters: readonly Water[]): string => {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6" generator="yike, generated and not surveyed">'];
  let lastNode = 0;
  const addNode = (point: Point): number => {
    const [longitude, latitude] = toCoordinate(point);
    lastNode += 1;
    lines.push(`<node id="${lastNode}" lat="${latitude}" lon="${longitude}"/>`);
    return lastNode;
  };
  const ids = network.points.map(addNode);
  const bends = new Map<Edge, readonly number[]>(network.edges.map((edge) => [edge, edge.bends.map(addNode)]));
  const shores = waters.map(({ shore }) => shore.map(addNode));
  network.edges.forEach((edge, at) => {
    const refs = [ids[edge.from], ...(bends.get(edge) ?? []), ids[edge.to]];
    lines.push(`<way id="${at + 1}">${refs.map((ref) => `<nd ref="${ref ?? 0}"/>`).join('')}${tagsOf(edge.kind)}</way>`);
  });
  waters.forEach(({ name }, at) => {
    const refs = shores[at] ?? [];
    const closed = [...refs, ...refs.slice(0, 1)];
    lines.push(`<way id="${network.edges.length + at + 1}">${closed.map((ref) => `<nd ref="${ref}"/>`).join('')}<tag k="natural" v="water"/><tag k="name" v="${name}"/></way>`);
  });
  return [...lines, '</osm>', ''].join('\n');
};
