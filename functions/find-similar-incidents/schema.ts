import * as z from 'zod';
import { Datum } from '#shared/schemas/coordinate.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Priority } from '#shared/schemas/priority.ts';

/** What is known of a new call: its number through the call, and any part of its place. */
export const FindSimilarIncidentsQuery = z
  .strictObject({
    callId: Identifier.optional(),
    longitude: z.coerce.number().min(-180).max(180).optional(),
    latitude: z.coerce.number().min(-90).max(90).optional(),
    datum: Datum.optional(),
    accuracyMeters: z.coerce.number().min(0).max(100_000).optional(),
    villageId: Identifier.optional(),
  })
  .refine(({ longitude, latitude, datum }) => [longitude, latitude, datum].every((part) => part === undefined) || [longitude, latitude, datum].every((part) => part !== undefined), {
    path: ['datum'],
    message: 'a position is longitude, latitude and datum together',
  });

/** Why an incident may be the one that the call is about. */
export const Likeness = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('caller'), callId: Identifier }),
  z.strictObject({ kind: z.literal('near'), meters: z.number().int().min(0) }),
  z.strictObject({ kind: z.literal('village'), villageId: Identifier }),
]);

/** The incidents that the call may be about, the likeliest first; join-incident joins the call to one. */
export const FindSimilarIncidentsResponse = z.strictObject({
  at: z.number().int(),
  similar: z
    .array(
      z.strictObject({
        incidentId: Identifier,
        status: z.enum(['waiting', 'active', 'closed']),
        openedAt: z.number(),
        priority: Priority.optional(),
        likeness: z.array(Likeness).readonly(),
      }),
    )
    .readonly(),
});
