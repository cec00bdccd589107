/** Sources of the console's map whose data changes with what is on the desk. */
export const LIVE_SOURCES = ['units', 'stations', 'incidents', 'draft', 'selected', 'closures', 'route', 'otherRoutes', 'isochrones', 'cover', 'drawn'] as const;
export type LiveSource = (typeof LIVE_SOURCES)[number];

/** The units under way: their source is drawn anew with every picture while they glide. */
export const MOVING_SOURCE = 'moving';
