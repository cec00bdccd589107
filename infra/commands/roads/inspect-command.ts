import { roadsAsGeoJson } from '#shared/geo/roads/base-map.ts';
import { ROAD_CLASSES, flagWords } from '#shared/geo/roads/road-class.ts';
import { NEVER, type RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { msFromStart, msToEnd } from '#shared/geo/roads/snap/along-road.ts';
import { snap } from '#shared/geo/roads/snap/snap.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Command } from '../kit/command.ts';
import { coordinateOf } from '../kit/option-value.ts';
import { GRAPH_OPTIONS, openGraph, writeAnswer, writeWhole } from './graph-file.ts';

/** `roads inspect`: what a graph holds, what the road at a place is, or the roads as GeoJSON. */
export const inspectCommand: Command = {
  name: 'roads -- inspect',
  says: 'What a graph holds; with --at, which road a place belongs to and why its times are as they are.',
  options: {
    ...GRAPH_OPTIONS,
    at: { value: 'LON,LAT', says: 'looks at the road nearest to a place' },
    geojson: { value: 'FILE', says: 'writes all roads as GeoJSON' },
    out: { value: 'FILE', says: 'where to write the answer; otherwise to stdout' },
  },
  run: async (given) => {
    const graph = await openGraph(given);
    if (given.text['geojson'] !== undefined) await writeWhole(given.text['geojson'], JSON.stringify(roadsAsGeoJson(graph)));
    const at = given.text['at'];
    await writeAnswer(given, at === undefined ? aboutGraph(graph) : aboutPlace(graph, coordinateOf(at, 'at')));
    return 0;
  },
};

const aboutGraph = ({ about, vertexCount, edgeCount, outRoads, pointLon }: RoadGraph): unknown => ({
  profile: about.profile,
  attribution: about.attribution,
  bounds: about.bounds,
  vertices: vertexCount,
  edges: edgeCount,
  arcs: outRoads.length,
  points: pointLon.length,
});

const aboutPlace = (graph: RoadGraph, place: Coordinate): unknown => {
  const found = snap(graph, place);
  if (found === undefined) return { road: null, farthestMeters: graph.about.offRoad.farthestMeters };
  const { name, ref, roadClass, flags } = graph.about.attributes[graph.edgeAttribute[found.edge]!]!;
  const direction = (road: number): unknown => {
    if (graph.openMs[road] === NEVER) return 'closed in this direction';
    return { milliseconds: graph.openMs[road], fromStart: msFromStart(graph, road, found), toEnd: msToEnd(graph, road, found) };
  };
  return {
    road: { edge: found.edge, name, ref, class: ROAD_CLASSES[roadClass], flags: flagWords(flags), meters: graph.edgeCm[found.edge]! / 100 },
    offRoadMeters: Math.round(found.offRoadMeters * 10) / 10,
    forward: direction(found.edge * 2),
    backward: direction(found.edge * 2 + 1),
  };
};
