import { Logger } from '@aws-lambda-powertools/logger';
import { centres } from '#ports/centres';
import { createRoadGraphs, type RoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';

const logger = new Logger({ serviceName: 'travel-times' });

const graphsOf = (from: Pick<Centres, 'roads' | 'hourFactors'>): RoadGraphs => createRoadGraphs(from, (message, facts) => logger.warn(message, facts));

/** Travel times by the roads of these centres; without roads the straight line, marked degraded and logged once. */
export const createTravelTimes = (from: Pick<Centres, 'roads' | 'hourFactors'>): TravelTimes => createRoadTravelTimes(graphsOf(from));

/** The road graphs of this process, for routes, isochrones and cover. */
export const roadGraphs: RoadGraphs = graphsOf(centres);

/** The travel times of this process, on the same graphs. */
export const travelTimes: TravelTimes = createRoadTravelTimes(roadGraphs);
