import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { snap } from '#shared/geo/roads/snap/snap.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

interface NgraphGraph {
  addLink(from: number, to: number, data: { ms: number }): void;
}

interface PathFinder {
  find(from: number, to: number): readonly unknown[];
}

/** ngraph.path (bidirectional A*, `nba`, without a heuristic) on our contracted graph: one search a unit, for it knows no other question. */
export const ngraphFinder = (peers: NodeJS.Require, graph: RoadGraph): ((from: readonly Coordinate[], to: Coordinate) => number) => {
  const create = peers('ngraph.graph') as () => NgraphGraph;
  const path = peers('ngraph.path') as { nba: (graph: NgraphGraph, options: { oriented: boolean; distance: unknown }) => PathFinder };
  const links = create();
  for (let vertex = 0; vertex < graph.vertexCount; vertex += 1) {
    for (let i = graph.outStart[vertex]!; i < graph.outStart[vertex + 1]!; i += 1) {
      const road = graph.outRoads[i]!;
      links.addLink(vertex, graph.roadHead[road]!, { ms: graph.roadMs[road]! });
    }
  }
  const finder = path.nba(links, { oriented: true, distance: (_a: unknown, _b: unknown, link: { data: { ms: number } }) => link.data.ms });
  const vertexNear = (place: Coordinate): number => graph.roadHead[(snap(graph, place)?.edge ?? 0) * 2]!;
  return (from, to) => from.map((place) => finder.find(vertexNear(place), vertexNear(to)).length).reduce((sum, length) => sum + length, 0);
};
