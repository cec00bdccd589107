import * as z from 'zod';
import { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import { LinkToken } from '#shared/schemas/link-token.ts';
import { LinkTrouble } from '#shared/schemas/location-link.ts';

/** Where the caller's telephone is, given with consent. A browser measures in WGS-84; a page inside an app may be given GCJ-02, and says so. */
const Place = z.strictObject({
  kind: z.literal('place'),
  consent: z.literal(true),
  position: DatumCoordinate,
  accuracyMeters: z.number().min(0).max(1_000_000),
  /** By the telephone's clock, epoch milliseconds, and how far that was measured to be off (ours minus its own). */
  measuredAt: z.number().int().positive(),
  clockOffsetMilliseconds: z.number().int(),
});

/** What a caller answers to the link: the place, or why there is none. */
export const SubmitCallerLocationRequest = z.strictObject({
  token: LinkToken,
  answer: z.discriminatedUnion('kind', [Place, z.strictObject({ kind: z.literal('trouble'), trouble: LinkTrouble })]),
});
/** Taken; a place uses the link up, a trouble does not. */
export const SubmitCallerLocationResponse = z.strictObject({ taken: z.enum(['place', 'trouble']) });
