import * as z from 'zod';
import { Identifier } from './identifier.ts';

/** By which way somebody is told of an order: an open screen, a push to a device, a voice call to a telephone. */
export const AlertWay = z.enum(['screen', 'web-push', 'duty-phone', 'landline']);
export type AlertWay = z.infer<typeof AlertWay>;

/** Who is told: a person by the id of the account, or a telephone by whose it is. Numbers stand in the pack alone. */
export const AlertRecipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('user'), userId: z.string() }),
  z.strictObject({ kind: z.literal('unit'), unitId: Identifier }),
  z.strictObject({ kind: z.literal('station'), stationId: Identifier }),
]);
export type AlertRecipient = z.infer<typeof AlertRecipient>;

/** What became of it: handed over to whoever carries it, not taken, or nowhere to send it. */
export const AlertOutcome = z.enum(['sent', 'failed', 'gone', 'no-number']);
export type AlertOutcome = z.infer<typeof AlertOutcome>;

/** One telling of an order: who, by which way, with what success. */
export const AlertTelling = z.strictObject({ way: AlertWay, to: AlertRecipient, outcome: AlertOutcome });
export type AlertTelling = z.infer<typeof AlertTelling>;
