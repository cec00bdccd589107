import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';

/** What a handset sent during its call, as the bridge received it: by SMS with its sender's number, or as the body of a form. */
export const ReceiveCallerPositionRequest = z.strictObject({
  message: z.discriminatedUnion('way', [
    z.strictObject({ way: z.literal('sms'), from: z.string().min(1).max(32), text: z.string().max(1000) }),
    z.strictObject({ way: z.literal('https'), form: z.string().max(4000) }),
  ]),
});
/** The call that the position was added to; missing where it waits for its call to ring. */
export const ReceiveCallerPositionResponse = z.strictObject({ callId: Identifier.optional() });
