import { packGraph } from './binary/pack-graph.ts';
import { builtUpCells } from './compile/built-up-cells.ts';
import { RoadCompileError } from './compile/compile-error.ts';
import { summaryOf, type CompileSummary } from './compile/compile-summary.ts';
import { edgesOf } from './compile/edges.ts';
import { withoutFragments } from './compile/fragments.ts';
import { geometryOf } from './compile/geometry.ts';
import { networkOf } from './compile/network.ts';
import { rankedNetwork } from './compile/ranked-network.ts';
import { collectRoadNodes } from './compile/road-nodes.ts';
import { collectRoadWays } from './compile/road-ways.ts';
import { segmentsOf } from './compile/segments.ts';
import { bannedTurns } from './compile/turns.ts';
import { toDegrees } from './fixed-degrees.ts';
import type { OsmElement } from './osm-element.ts';
import { emergencyProfile, type Profile } from './profile/profile.ts';
import type { GraphAbout } from './road-graph.ts';

/** How to compile. */
export interface CompileOptions {
  readonly profile?: Profile;
  /** Whom to name for the data. */
  readonly attribution?: string;
}

/** A compiled graph for `openRoadGraph`, and what is in it. */
export interface CompiledRoads {
  readonly bytes: Uint8Array;
  readonly summary: CompileSummary;
}

const OSM_ATTRIBUTION = '© OpenStreetMap contributors, ODbL 1.0';

/**
 * Compiles the roads of an extract. `read` is called twice: for the ways, then for their nodes. The same input gives the same bytes.
 * @throws RoadCompileError when there is nothing to drive on.
 */
export const compileRoads = async (read: () => AsyncIterable<OsmElement>, options: CompileOptions = {}): Promise<CompiledRoads> => {
  const profile = options.profile ?? emergencyProfile;
  const roads = await collectRoadWays(read(), profile);
  if (roads.ways.length === 0) throw new RoadCompileError('the extract holds no road that a vehicle may use');
  const nodes = await collectRoadNodes(read(), roads.ways, profile);
  const all = segmentsOf(roads, nodes, builtUpCells(roads, nodes, profile));
  const segments = withoutFragments(all, profile.smallestFragmentMeters, roads.leftOut);
  if (segments.length === 0) throw new RoadCompileError('the extract holds ways of roads but not the nodes that they go through');
  const nodeNumber = (osmId: number): number | undefined => nodes.numberOf.get(osmId);
  const vias = new Set(roads.restrictions.map((restriction) => nodeNumber(restriction.viaNode) ?? -1));
  const edges = edgesOf(all.lon.length, segments, vias);
  const turns = bannedTurns(edges, roads.restrictions, { nodeNumber, leftOut: roads.restrictionsLeftOut });
  const network = rankedNetwork(networkOf(edges, turns.banned));
  const geometry = geometryOf(edges, all);
  const { index } = geometry;
  const about: GraphAbout = {
    profile: `${profile.name} ${profile.version}`,
    attribution: options.attribution ?? OSM_ATTRIBUTION,
    bounds: [toDegrees(index.minX), toDegrees(index.minY), toDegrees(index.maxX), toDegrees(index.maxY)],
    offRoad: profile.offRoad,
    attributes: roads.attributes.rows,
  };
  const bytes = packGraph(about, network, geometry);
  return { bytes, summary: summaryOf({ roads, segments, edges, network, about, restrictionsInForce: turns.inForce, bytes }) };
};
