import { toCoordinate } from './plane.ts';
import type { Edge, RoadKind, RoadNetwork } from './road-network.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const tagsOf = (kind: RoadKind): string =>
  Object.entries({ highway: kind.highway, name: kind.name, ref: kind.ref, oneway: kind.oneway === true ? 'yes' : undefined })
    .flatMap(([key, value]) => (value === undefined ? [] : [`<tag k="${key}" v="${escaped(value)}"/>`]))
    .join('');

/** The network as OpenStreetMap XML: nodes, then one way an edge; ids count from 1. */
export const toOsmXml = (network: RoadNetwork): string => {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6" generator="yike, generated and not surveyed">'];
  let lastNode = 0;
  const addNode = (point: readonly [number, number]): number => {
    const [longitude, latitude] = toCoordinate(point);
    lastNode += 1;
    lines.push(`<node id="${lastNode}" lat="${latitude}" lon="${longitude}"/>`);
    return lastNode;
  };
  const ids = network.points.map(addNode);
  const bends = new Map<Edge, readonly number[]>(network.edges.map((edge) => [edge, edge.bends.map(addNode)]));
  network.edges.forEach((edge, at) => {
    const refs = [ids[edge.from], ...(bends.get(edge) ?? []), ids[edge.to]];
    lines.push(`<way id="${at + 1}">${refs.map((ref) => `<nd ref="${ref ?? 0}"/>`).join('')}${tagsOf(edge.kind)}</way>`);
  });
  return [...lines, '</osm>', ''].join('\n');
};
