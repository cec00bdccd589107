import * as z from 'zod';
import { Problem } from '#shared/api/problem.ts';

/** What a screen says over its socket: that it wants changes from now on, or that it is still there. */
export const SocketMessage = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('subscribe') }),
  z.strictObject({ action: z.literal('ping') }),
]);
export type SocketMessage = z.infer<typeof SocketMessage>;

/** What is said back; `at` is the server's time in epoch milliseconds. */
export const SocketReply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('subscribed'), at: z.number() }),
  z.strictObject({ type: z.literal('pong'), at: z.number() }),
  z.strictObject({ type: z.literal('problem'), problem: Problem }),
]);
export type SocketReply = z.infer<typeof SocketReply>;
