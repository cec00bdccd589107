import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { TravelStart, TravelTime } from '#shared/schemas/travel-time.ts';
import type { RoadGraphs } from './road-graphs.ts';
import { travelTimes, type RoadTime } from './roads/travel-times.ts';
import { straightLineTime } from './straight-line.ts';

/** Travel times by the centre's own roads as they are at the moment; where those are missing, the straight line, marked degraded. */
export const createRoadTravelTimes = (graphs: RoadGraphs): TravelTimes => ({
  travelTimes: async ({ centre, closures, from, to, at }) => {
    const graph = await graphs.find(centre, { closures, at });
    if (graph === undefined) return from.map((start) => straightLineTime(coordinateOfStart(start), to));
    return travelTimes(graph, from, to).map(answer);
  },
});

/** The coordinate of a start, whether or not it heads anywhere. */
export const coordinateOfStart = (start: TravelStart): Coordinate => ('heading' in start ? start.coordinate : start);

const answer = (time: RoadTime): TravelTime =>
  time.reachable
    ? { reachable: true, milliseconds: time.milliseconds, meters: time.meters, source: 'road-graph', degraded: false }
    : { reachable: false, source: 'road-graph', degraded: false };
