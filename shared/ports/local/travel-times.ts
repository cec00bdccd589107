import { roadGraphs } from '#ports/road-graphs';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';

/** The travel times of this process, on its road graphs; without roads the straight line, marked degraded. */
export const travelTimes: TravelTimes = createRoadTravelTimes(roadGraphs);
