import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Extension } from '#shared/schemas/extension.ts';
import { AwayReason } from '#shared/schemas/reason.ts';

/** What a dispatcher says of a seat. */
export const SeatStateChange = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('signedIn'), extension: Extension }),
  z.strictObject({ to: z.literal('ready') }),
  z.strictObject({ to: z.literal('away'), reason: AwayReason }),
  z.strictObject({ to: z.literal('signedOut') }),
]);
export type SeatStateChange = z.infer<typeof SeatStateChange>;
/** The change of one seat's state. */
export const SetSeatStateRequest = z.strictObject({ ...command, change: SeatStateChange });
/** The seat's version; 0 when a seat that was never used is signed out. */
export const SetSeatStateResponse = Moved.extend({ version: z.number().int().min(0) });
