import { Logger } from '@aws-lambda-powertools/logger';
import { centres } from '#ports/centres';
import { createRoadGraphs, type RoadGraphs } from '#shared/geo/road-graphs.ts';

const logger = new Logger({ serviceName: 'road-graphs' });

/** The road graphs of this process, for routes, isochrones and cover; missing roads are logged once. */
export const roadGraphs: RoadGraphs = createRoadGraphs(centres, (message, facts) => logger.warn(message, facts));
