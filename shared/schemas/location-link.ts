import * as z from 'zod';
import { Identifier } from './identifier.ts';

/** Why a caller who opened the link gave no place: by their own choice, because the telephone may not tell, or because it cannot. */
export const LinkTrouble = z.enum(['refused', 'denied', 'no-signal']);
export type LinkTrouble = z.infer<typeof LinkTrouble>;

/** Whether a carrier took the short message. */
export const LinkSending = z.enum(['sent', 'failed']);
export type LinkSending = z.infer<typeof LinkSending>;

/** A link that asks a caller's telephone for its place, and what came of it; times are epoch milliseconds. */
export const LocationLink = z.strictObject({
  linkId: Identifier,
  askedAt: z.number(),
  expiresAt: z.number().int(),
  sending: LinkSending.optional(),
  trouble: LinkTrouble.optional(),
  /** When the caller gave the place; the link is used up then. */
  answeredAt: z.number().optional(),
});
export type LocationLink = z.infer<typeof LocationLink>;

/** Under which link a caller agreed to tell the place, and when, by the server's clock, epoch milliseconds. */
export const LocationConsent = z.strictObject({ linkId: Identifier, at: z.number().int() });
export type LocationConsent = z.infer<typeof LocationConsent>;
