import { GetStatisticsRunsQuery, GetStatisticsRunsResponse } from '#functions/get-statistics-runs/schema.ts';
import { GetStatisticsQuery, GetStatisticsResponse } from '#functions/get-statistics/schema.ts';
import { GetTimelineResponse } from '#functions/get-timeline/schema.ts';
import { RebuildStatisticsRequest, RebuildStatisticsResponse } from '#functions/rebuild-statistics/schema.ts';
import { route, type Route } from '../route.ts';
import { ADMINISTRATION, REVIEWERS } from './roles-of-routes.ts';

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
  'rebuild-statistics': route({
    method: 'POST',
    path: '/centres/{centre}/statistics/rebuild',
    roles: ADMINISTRATION,
    summary: "Makes the figures' rows of some hours anew from the logs",
    request: RebuildStatisticsRequest,
    response: RebuildStatisticsResponse,
  }),
} as const satisfies Record<string, Route>;
