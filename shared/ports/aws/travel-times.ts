import { Logger } from '@aws-lambda-powertools/logger';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import { withLiveTraffic } from '#shared/geo/with-live-traffic.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { clock } from './clock.ts';
import { liveTraffic } from './live-traffic.ts';
import { roadGraphs } from './road-graphs.ts';

const logger = new Logger({ serviceName: 'yike', persistentKeys: { port: 'travel-times' } });

/** The travel times of this function, on the same graphs. */
const roads = createRoadTravelTimes(roadGraphs);

/** The same with live traffic, where the stage asks for it. */
export const travelTimes: TravelTimes = liveTraffic ? withLiveTraffic({ roads, graphs: roadGraphs, liveTraffic, clock, warn: (message, facts) => logger.warn(message, facts) }) : roads;
