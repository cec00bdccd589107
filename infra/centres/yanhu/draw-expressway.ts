import { distanceKm, along, type Point } from './plane.ts';
import type { RoadNetwork } from './road-network.ts';

/** The expressway's axis: in from the north-east, past the city, out to the west. It bridges every road. */
const AXIS: readonly Point[] = [[10.6, 26.5], [11.2, 20], [11.4, 14], [10.6, 9], [8.2, 6.8], [4, 6.6], [-1, 7], [-6, 7.2], [-11, 5.6], [-15, 1], [-19, -2.4]];
/** Bends of the axis with an interchange: few, as on the ground. */
const INTERCHANGES = [1, 4, 6, 9];
/** Roads that a ramp may end on. */
const JOINABLE = ['primary', 'secondary', 'tertiary', 'unclassified'];
const HALF_WIDTH_KM = 0.02;

const besides = (axis: readonly Point[], at: number, side: number): Point => {
  const here = axis[at] ?? [0, 0];
  const before = axis[Math.max(0, at - 1)] ?? here;
  const after = axis[Math.min(axis.length - 1, at + 1)] ?? here;
  const length = distanceKm(before, after);
  return [here[0] - (side * HALF_WIDTH_KM * (after[1] - before[1])) / length, here[1] + (side * HALF_WIDTH_KM * (after[0] - before[0])) / length];
};

/** Two one-way carriageways, and at each interchange a ramp off and a ramp on for both, to the nearest road that carries it. */
export const drawExpressway = (network: RoadNetwork): void => {
  const joinable = network.points.map((_, node) => node).filter((node) => network.edgesOf(node).some(({ kind }) => JOINABLE.includes(kind.highway)));
  const kind = { highway: 'motorway', name: '运城绕城高速', ref: 'G59', oneway: true };
  for (const side of [1, -1]) {
    const nodes = AXIS.map((_, at) => network.addNode(besides(AXIS, at, side)));
    const driven = side === 1 ? nodes.toReversed() : nodes;
    driven.slice(1).forEach((node, at) => network.addEdge(driven[at] ?? node, node, kind));
    for (const at of INTERCHANGES) {
      const node = nodes[at] ?? 0;
      const here = network.pointOf(node);
      const target = joinable.reduce((best, other) => (distanceKm(network.pointOf(other), here) < distanceKm(network.pointOf(best), here) ? other : best));
      const ramp = { highway: 'motorway_link', oneway: true };
      const middle = along(here, network.pointOf(target), 0.5);
      network.addEdge(node, target, ramp, [[middle[0] + 0.05, middle[1] + 0.05]]);
      network.addEdge(target, node, ramp, [[middle[0] - 0.05, middle[1] - 0.05]]);
    }
  }
};
