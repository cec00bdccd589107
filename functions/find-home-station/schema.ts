import * as z from 'zod';
import { Datum } from '#shared/schemas/coordinate.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A place anywhere in the county. */
export const FindHomeStationQuery = z.strictObject({
  longitude: z.coerce.number().min(-180).max(180),
  latitude: z.coerce.number().min(-90).max(90),
  datum: Datum,
});
/** The station whose place it is by road, and how long the drive is; none where no road leads. */
export const FindHomeStationResponse = z.strictObject({
  at: z.number().int(),
  closuresVersion: z.number().int().min(0),
  homeStation: z.strictObject({ stationId: Identifier, driveSeconds: z.number().int().min(0) }).optional(),
});
