/** Sources of the console's map whose data changes while the screen lives. */
export const LIVE_SOURCES = ['units', 'stations', 'incidents', 'draft', 'selected', 'closures', 'route'] as const;
export type LiveSource = (typeof LIVE_SOURCES)[number];
