import { Logger } from '@aws-lambda-powertools/logger';
import { centres } from '#ports/centres';
import { createRoadGraphs, type RoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';

const logger = new Logger({ serviceName: 'travel-times' });

/** The road graphs of this process, for routes, isochrones and cover; missing roads are logged once. */
export const roadGraphs: RoadGraphs = createRoadGraphs(centres, (message, facts) => logger.warn(message, facts));

/** The travel times of this process, on the same graphs; without roads the straight line, marked degraded. */
export const travelTimes: TravelTimes = createRoadTravelTimes(roadGraphs);
