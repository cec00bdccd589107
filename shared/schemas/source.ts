import * as z from 'zod';

/** Who or what told us of a fact. */
export const Source = z.enum(['telephony', 'console', 'station', 'crew', 'vehicle', 'geofence', 'facility', 'system', 'backfill']);
export type Source = z.infer<typeof Source>;
