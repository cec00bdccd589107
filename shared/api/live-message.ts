import * as z from 'zod';
import { SocketReply } from '#functions/subscribe-socket/schema.ts';
import { BoardEntry } from '#shared/domain/board/board-entry.ts';

/** Entries of the board that changed, as they stand now; `at` is the server's time in epoch milliseconds. */
export const BoardChanged = z.strictObject({ type: z.literal('changed'), at: z.number(), entries: z.array(BoardEntry).readonly() });
export type BoardChanged = z.infer<typeof BoardChanged>;

/** Whatever a live screen may hear over its socket. */
export const LiveMessage = z.union([BoardChanged, SocketReply]);
export type LiveMessage = z.infer<typeof LiveMessage>;

/** A message as its schema has it; nothing when it is another, as one of a newer server's. */
export const readLiveMessage = (data: unknown): LiveMessage | undefined => {
  try {
    return LiveMessage.safeParse(JSON.parse(String(data))).data;
  } catch {
    return undefined;
  }
};
