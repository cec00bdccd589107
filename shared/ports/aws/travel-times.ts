import { Logger } from '@aws-lambda-powertools/logger';
import { createRoadGraphs, type RoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import { withLiveTraffic } from '#shared/geo/with-live-traffic.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { centres } from './centres.ts';
import { clock } from './clock.ts';
import { liveTraffic } from './live-traffic.ts';

const logger = new Logger({ serviceName: 'yike', persistentKeys: { port: 'travel-times' } });

/** The road graphs of this function, for routes, isochrones and cover. */
export const roadGraphs: RoadGraphs = createRoadGraphs(centres, (message, facts) => logger.warn(message, { ...facts, degraded: true }));

/** The travel times of this function, on the same graphs. */
const roads = createRoadTravelTimes(roadGraphs);

/** The same with live traffic, where the stage asks for it. */
export const travelTimes: TravelTimes = liveTraffic ? withLiveTraffic({ roads, graphs: roadGraphs, liveTraffic, clock, warn: (message, facts) => logger.warn(message, facts) }) : roads;
