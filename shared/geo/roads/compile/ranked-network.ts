import { eliminationOrder, type EliminationOrder } from './elimination-order.ts';
import { groupBy } from './group-by.ts';
import type { Network } from './network.ts';

/** A network whose vertices are numbered by their rank, and its hierarchy. */
export interface RankedNetwork extends Network, Pick<EliminationOrder, 'upStart' | 'upHeads'> {}

/** Numbers the vertices by their place in the elimination order, so that searches run through memory in one direction. */
export const rankedNetwork = (network: Network): RankedNetwork => {
  const { rank, upStart, upHeads } = eliminationOrder(neighborsOf(network));
  const roadHead = network.roadHead.map((vertex) => rank[vertex]!);
  const tails: [number, number][] = [];
  for (let vertex = 0; vertex < network.vertexCount; vertex += 1) {
    for (let i = network.outStart[vertex]!; i < network.outStart[vertex + 1]!; i += 1) tails.push([rank[vertex]!, network.outRoads[i]!]);
  }
  tails.sort(([a, road], [b, other]) => a - b || road - other);
  const out = groupBy(network.vertexCount, tails);
  const entered = groupBy(network.roadMs.length, tails.map(([tail, road]): [number, number] => [road, tail]));
  return {
    ...network,
    roadHead,
    roadTailStart: entered.start,
    roadTails: entered.items,
    outStart: out.start,
    outRoads: out.items,
    upStart,
    upHeads,
  };
};

const neighborsOf = ({ vertexCount, outStart, outRoads, roadHead }: Network): Set<number>[] => {
  const neighbors = Array.from({ length: vertexCount }, () => new Set<number>());
  for (let vertex = 0; vertex < vertexCount; vertex += 1) {
    for (let i = outStart[vertex]!; i < outStart[vertex + 1]!; i += 1) {
      const head = roadHead[outRoads[i]!]!;
      if (head === vertex) continue;
      neighbors[vertex]!.add(head);
      neighbors[head]!.add(vertex);
    }
  }
  return neighbors;
};
