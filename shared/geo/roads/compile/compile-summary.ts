import type { GraphAbout } from '../road-graph.ts';
import { ROAD_CLASSES, flagWords } from '../road-class.ts';
import type { Edge } from './edges.ts';
import type { Network } from './network.ts';
import type { RoadWays } from './road-ways.ts';
import type { Segment } from './segments.ts';
import { Tally } from './tally.ts';

/** What a compilation made and what it left out, for a person to read. */
export interface CompileSummary {
  readonly profile: string;
  /** West, south, east, north, degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly ways: number;
  /** Nodes of the uncontracted graph, and the vertices that contraction left. */
  readonly roadNodes: number;
  readonly vertices: number;
  readonly edges: number;
  readonly bytes: number;
  readonly kilometers: number;
  readonly kilometersByClass: Readonly<Record<string, number>>;
  /** Kilometres of road with a ford, by season, and so on. */
  readonly kilometersByFlag: Readonly<Record<string, number>>;
  readonly restrictionsInForce: number;
  readonly restrictionsLeftOut: Readonly<Record<string, number>>;
  /** What else was left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** What the summary is made of. */
interface Compiled {
  readonly roads: RoadWays;
  readonly segments: readonly Segment[];
  readonly edges: readonly Edge[];
  readonly network: Network;
  readonly about: GraphAbout;
  readonly restrictionsInForce: number;
  readonly bytes: Uint8Array;
}

/** Counts and lengths of a compiled graph. */
export const summaryOf = ({ roads, segments, edges, network, about, restrictionsInForce, bytes }: Compiled): CompileSummary => {
  const byClass = new Tally();
  const byFlag = new Tally();
  let meters = 0;
  for (const edge of edges) {
    const { roadClass, flags } = about.attributes[edge.attribute]!;
    meters += edge.meters;
    byClass.add(ROAD_CLASSES[roadClass]!, edge.meters);
    for (const word of flagWords(flags)) byFlag.add(word, edge.meters);
  }
  return {
    profile: about.profile,
    bounds: about.bounds,
    ways: roads.ways.length,
    roadNodes: new Set(segments.flatMap(({ from, to }) => [from, to])).size,
    vertices: network.vertexCount,
    edges: edges.length,
    bytes: bytes.byteLength,
    kilometers: toKilometers(meters),
    kilometersByClass: kilometers(byClass),
    kilometersByFlag: kilometers(byFlag),
    restrictionsInForce,
    restrictionsLeftOut: roads.restrictionsLeftOut.toRecord(),
    leftOut: roads.leftOut.toRecord(),
  };
};

const toKilometers = (meters: number): number => Math.round(meters / 100) / 10;

const kilometers = (tally: Tally): Record<string, number> =>
  Object.fromEntries(Object.entries(tally.toRecord()).map(([name, meters]) => [name, toKilometers(meters)]));
