import type { Route } from './route.ts';
import { backfillRoutes } from './routes/backfill-routes.ts';
import { callRoutes } from './routes/call-routes.ts';
import { dispatchRoutes } from './routes/dispatch-routes.ts';
import { incidentRoutes } from './routes/incident-routes.ts';
import { liveRoutes } from './routes/live-routes.ts';
import { majorRoutes } from './routes/major-routes.ts';
import { patientRoutes } from './routes/patient-routes.ts';
import { responderRoutes } from './routes/responder-routes.ts';
import { roadRoutes } from './routes/road-routes.ts';
import { rosterRoutes } from './routes/roster-routes.ts';
import { statisticsRoutes } from './routes/statistics-routes.ts';

/** Every HTTP route by the name of its function. The CDK app, the local host, the typed client and the documents read it; none repeats it. */
export const routes = {
  ...callRoutes,
  ...incidentRoutes,
  ...dispatchRoutes,
  ...responderRoutes,
  ...majorRoutes,
  ...backfillRoutes,
  ...patientRoutes,
  ...roadRoutes,
  ...rosterRoutes,
  ...liveRoutes,
  ...statisticsRoutes,
} as const satisfies Record<string, Route>;

/** The name of a function that answers a route. */
export type RouteName = keyof typeof routes;
/** The row of a route. */
export type RouteOf<Name extends RouteName> = (typeof routes)[Name];
