import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { LinkSending } from '#shared/schemas/location-link.ts';

/** Asks the telephone of a call for its place. */
export const RequestCallerLocationRequest = z.strictObject({ ...command });
/** The link that went out, until when it is good (epoch milliseconds), and whether a carrier took it. */
export const RequestCallerLocationResponse = z.strictObject({ linkId: Identifier, expiresAt: z.number().int(), sending: LinkSending });
