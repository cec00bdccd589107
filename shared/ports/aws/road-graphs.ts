import { Logger } from '@aws-lambda-powertools/logger';
import { createRoadGraphs, type RoadGraphs } from '#shared/geo/road-graphs.ts';
import { centres } from './centres.ts';

const logger = new Logger({ serviceName: 'yike', persistentKeys: { port: 'road-graphs' } });

/** The road graphs of this function, for routes, isochrones and cover; missing roads are logged once. */
export const roadGraphs: RoadGraphs = createRoadGraphs(centres, (message, facts) => logger.warn(message, { ...facts, degraded: true }));
