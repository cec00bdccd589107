import type { Centre } from '#shared/schemas/centre.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';
import { demandOn, demandTimes, type Demand, type DemandPoint } from './roads/cover/demand.ts';
import type { RoadGraph } from './roads/road-graph.ts';

/** Stations, and the places where units have lately stood: a fleet of 33 that moves finds most of them again. */
const MOST_PLACES_KEPT = 256;

/** Where a centre's people live, on its roads as they are; the times from a place to all of them are found once and kept. */
export class CoverGround {
  readonly demand: Demand;
  readonly #times = new Map<string, Uint32Array>();

  constructor(graph: RoadGraph, points: readonly DemandPoint[]) {
    this.demand = demandOn(graph, points);
  }

  /** 1 for each point that a vehicle from this place reaches within so many seconds. */
  reachedFrom(place: TravelStart, seconds: number): Uint8Array {
    const limit = seconds * 1000;
    return Uint8Array.from(this.timesFrom(place), (ms) => (ms <= limit ? 1 : 0));
  }

  private timesFrom(place: TravelStart): Uint32Array {
    const key = JSON.stringify(place);
    const times = this.#times.get(key) ?? demandTimes(this.demand, place);
    this.#times.delete(key);
    this.#times.set(key, times);
    const [oldest] = this.#times.keys();
    if (this.#times.size > MOST_PLACES_KEPT && oldest !== undefined) this.#times.delete(oldest);
    return times;
  }
}

const grounds = new WeakMap<RoadGraph, CoverGround>();

/** The ground of a centre on a graph, made with the first question and gone with the graph. */
export const coverGroundOf = (graph: RoadGraph, centre: Centre): CoverGround => {
  const known = grounds.get(graph) ?? new CoverGround(graph, demandPointsOf(centre));
  grounds.set(graph, known);
  return known;
};

/** Villages with their people; of a township without villages, its middle stands for all. */
const demandPointsOf = ({ villages, townships }: Centre): readonly DemandPoint[] => {
  const withVillages = new Set(villages.map(({ townshipId }) => townshipId));
  return [
    ...villages.map(({ position, population, townshipId }) => ({ place: position, people: population, group: townshipId })),
    ...townships.filter(({ id }) => !withVillages.has(id)).map(({ position, population, id }) => ({ place: position, people: population, group: id })),
  ];
};
