import type { Route } from './route.ts';
import { callRoutes } from './routes/call-routes.ts';
import { dispatchRoutes } from './routes/dispatch-routes.ts';
import { incidentRoutes } from './routes/incident-routes.ts';
import { liveRoutes } from './routes/live-routes.ts';
import { patientRoutes } from './routes/patient-routes.ts';
import { roadRoutes } from './routes/road-routes.ts';
import { rosterRoutes } from './routes/roster-routes.ts';

/** Every HTTP route by the name of its function. The CDK app, the local host, the typed client and the documents read it; none repeats it. */
export const routes = {
import { statisticsRoutes } from './routes/statistics-routes.ts';
  ...callRoutes,
  ...incidentRoutes,
  ...dispatchRoutes,
  ...patientRoutes,
  ...roadRoutes,
  ...rosterRoutes,
  ...liveRoutes,
} as const satisfies Record<string, Route>;

/** The name of a function that answers a route. */
export type RouteName = keyof typeof routes;
/** The row of a route. */
export type RouteOf<Name extends RouteName> = (typeof routes)[Name];
  ...statisticsRoutes,
