import { NEVER } from '../road-graph.ts';
import type { TurnRestriction } from '../profile/turn-restriction.ts';
import type { Edge } from './edges.ts';
import type { Tally } from './tally.ts';

/** For a road that arrives at a restriction, the roads that may not follow it. */
export type BannedTurns = ReadonlyMap<number, ReadonlySet<number>>;

/** A road (edge and direction) at one of its ends. */
interface RoadEnd {
  readonly road: number;
  readonly wayId: number;
}

/**
 * Which road may not follow which. A restriction names ways; here each is the one road of that way that arrives at, or leaves, the via node.
 * One that cannot be told apart so is left out and counted.
 */
export const bannedTurns = (
  edges: readonly Edge[],
  restrictions: readonly TurnRestriction[],
  context: { readonly nodeNumber: (osmId: number) => number | undefined; readonly leftOut: Tally },
): { banned: BannedTurns; inForce: number } => {
  const banned = new Map<number, Set<number>>();
  const ends = roadEnds(edges, new Set(restrictions.map((restriction) => context.nodeNumber(restriction.viaNode) ?? -1)));
  let inForce = 0;
  for (const restriction of restrictions) {
    const via = ends.get(context.nodeNumber(restriction.viaNode) ?? -1);
    const from = via && roadsOf(via.arriving, restriction.fromWays);
    const to = via && roadsOf(via.leaving, restriction.toWays);
    if (via === undefined || from === undefined || to === undefined) {
      context.leftOut.add(via ? 'its ways do not end at its via node' : 'not on roads of the graph');
      continue;
    }
    const forbidden = restriction.kind === 'no' ? to : via.leaving.map((end) => end.road).filter((road) => !to.includes(road));
    for (const road of from) banned.set(road, new Set([...(banned.get(road) ?? []), ...forbidden]));
    inForce += 1;
  }
  return { banned, inForce };
};

/** The roads of these ways, one each, or nothing when one is missing or not unique. */
const roadsOf = (ends: readonly RoadEnd[], wayIds: readonly number[]): number[] | undefined => {
  const roads: number[] = [];
  for (const wayId of wayIds) {
    const found = ends.filter((end) => end.wayId === wayId);
    if (found.length !== 1) return undefined;
    roads.push(found[0]!.road);
  }
  return roads;
};

interface Ends {
  readonly arriving: RoadEnd[];
  readonly leaving: RoadEnd[];
}

const roadEnds = (edges: readonly Edge[], nodes: ReadonlySet<number>): Map<number, Ends> => {
  const ends = new Map<number, Ends>();
  const at = (node: number): Ends | undefined => {
    if (!nodes.has(node)) return undefined;
    const known = ends.get(node) ?? { arriving: [], leaving: [] };
    ends.set(node, known);
    return known;
  };
  edges.forEach((edge, number) => {
    const first = at(edge.nodes[0]!);
    const last = at(edge.nodes[edge.nodes.length - 1]!);
    if (edge.forwardMs[0] !== NEVER) {
      first?.leaving.push({ road: number * 2, wayId: edge.firstWayId });
      last?.arriving.push({ road: number * 2, wayId: edge.lastWayId });
    }
    if (edge.backwardMs[0] !== NEVER) {
      last?.leaving.push({ road: number * 2 + 1, wayId: edge.lastWayId });
      first?.arriving.push({ road: number * 2 + 1, wayId: edge.firstWayId });
    }
  });
  return ends;
};
