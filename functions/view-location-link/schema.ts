import * as z from 'zod';
import { Bilingual } from '#shared/schemas/centre.ts';
import { LinkToken } from '#shared/schemas/link-token.ts';

/** The link that somebody opened; it stands in the body, for paths are logged on many a way. */
export const ViewLocationLinkRequest = z.strictObject({ token: LinkToken });
/** Who asks, whether a place is still asked for, until when, and the time now, epoch milliseconds. */
export const ViewLocationLinkResponse = z.strictObject({
  state: z.enum(['open', 'used', 'expired']),
  title: Bilingual,
  expiresAt: z.number().int(),
  at: z.number().int(),
});
