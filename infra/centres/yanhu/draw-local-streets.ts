import type { Point } from './plane.ts';
import type { RoadNetwork } from './road-network.ts';
import type { SeededRandom } from './seeded-random.ts';
import { canRoadRun } from './terrain.ts';

const LANE_KM = 0.14;

/** A few lanes on both sides of a village's node, so that calls come from more than one point. */
export const drawLanes = (network: RoadNetwork, node: number, random: SeededRandom, options: { readonly lanes: number; readonly mainStreet?: string }): void => {
  const [east, north] = network.pointOf(node);
  const angle = random.between(0, Math.PI);
  const at = (forward: number, sideways: number): Point => [
    east + forward * Math.cos(angle) - sideways * Math.sin(angle),
    north + forward * Math.sin(angle) + sideways * Math.cos(angle),
  ];
  for (const direction of [1, -1]) {
    let last = node;
    for (let lane = 1; lane <= options.lanes; lane += 1) {
      const forward = direction * lane * LANE_KM;
      if (!canRoadRun(network.pointOf(last), at(forward, 0))) break;
      const corner = network.addNode(at(forward, 0));
      network.addEdge(last, corner, options.mainStreet === undefined ? { highway: 'residential' } : { highway: 'residential', name: options.mainStreet });
      for (const side of [1, -1]) {
        const end = at(forward, side * LANE_KM * random.between(0.6, 1.2));
        if (canRoadRun(at(forward, 0), end)) network.addEdge(corner, network.addNode(end), { highway: 'residential' });
      }
      last = corner;
    }
  }
};
