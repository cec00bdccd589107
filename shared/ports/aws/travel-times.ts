import { Logger } from '@aws-lambda-powertools/logger';
import { createRoadGraphs, type RoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { centres } from './centres.ts';

const logger = new Logger({ serviceName: 'yike', persistentKeys: { port: 'travel-times' } });

/** The road graphs of this function, for routes, isochrones and cover. */
export const roadGraphs: RoadGraphs = createRoadGraphs(centres, (message, facts) => logger.warn(message, { ...facts, degraded: true }));

/** The travel times of this function, on the same graphs. */
export const travelTimes: TravelTimes = createRoadTravelTimes(roadGraphs);
