import { GetStatisticsRunsQuery, GetStatisticsRunsResponse } from '#functions/get-statistics-runs/schema.ts';
import { GetStatisticsQuery, GetStatisticsResponse } from '#functions/get-statistics/schema.ts';
import { GetTimelineResponse } from '#functions/get-timeline/schema.ts';
import { route, type Route } from '../route.ts';
import { REVIEWERS } from './roles-of-routes.ts';

/** What response times really were, and what stands behind each. */
export const statisticsRoutes = {
  'get-statistics': route({
    method: 'GET',
    path: '/centres/{centre}/statistics',
    roles: REVIEWERS,
    summary: 'Response times of a period, exact percentiles, and what was left out',
    query: GetStatisticsQuery,
    response: GetStatisticsResponse,
  }),
  'get-statistics-runs': route({
    method: 'GET',
    path: '/centres/{centre}/statistics/runs',
    roles: REVIEWERS,
    summary: 'The calls, incidents and runs behind a figure',
    query: GetStatisticsRunsQuery,
    response: GetStatisticsRunsResponse,
  }),
  'get-timeline': route({
    method: 'GET',
    path: '/centres/{centre}/incidents/{incidentId}/timeline',
    roles: REVIEWERS,
    summary: 'The story of an incident without personal data',
    response: GetTimelineResponse,
  }),
} as const satisfies Record<string, Route>;
