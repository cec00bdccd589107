/** Sources of the console's map whose data changes with what is on the desk. */
export const LIVE_SOURCES = ['units', 'stations', 'incidents', 'draft', 'selected', 'closures', 'route', 'otherRoutes', 'isochrones', 'cover', 'drawn'] as const;
export type LiveSource = (typeof LIVE_SOURCES)[number];
