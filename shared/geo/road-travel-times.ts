import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { TravelTime } from '#shared/schemas/travel-time.ts';
import type { RoadGraphs } from './road-graphs.ts';
import { travelTimes, type RoadTime } from './roads/travel-times.ts';
import { straightLineTime } from './straight-line.ts';

/** Travel times by the centre's own roads; where those are missing, the straight line, marked degraded. */
export const createRoadTravelTimes = (graphs: RoadGraphs): TravelTimes => ({
  travelTimes: async ({ centre, from, to }) => {
    const graph = await graphs.find(centre);
    if (graph === undefined) return from.map((place) => straightLineTime(place, to));
    return travelTimes(graph, from, to).map(answer);
  },
});

const answer = (time: RoadTime): TravelTime =>
  time.reachable
    ? { reachable: true, milliseconds: time.milliseconds, meters: time.meters, source: 'road-graph', degraded: false }
    : { reachable: false, source: 'road-graph', degraded: false };
