import * as z from 'zod';
import type { Item, ItemStore } from '#shared/ports/item-store.ts';
import { Caller } from '#shared/schemas/caller.ts';
import { socketKey, socketsPartition } from './keys.ts';

/** An open socket and who sits behind it. */
export const Socket = z.strictObject({
  connectionId: z.string(),
  caller: Caller,
  /** Epoch milliseconds by the gateway's clock. */
  connectedAt: z.number(),
  /** Epoch milliseconds; absent until the socket asks for changes. */
  subscribedAt: z.number().optional(),
});
export type Socket = z.infer<typeof Socket>;

/**
 * A push to a closed socket forgets it; the expiry only clears up where nothing is pushed any more. Sockets live two
 * hours by the wall, so a week leaves them whole even where the clock runs eighty times as fast.
 */
const FORGET_AFTER_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

const itemOf = (socket: Socket, now: number): Item => ({
  ...socketKey(socket.caller.centre, socket.connectionId),
  version: socket.subscribedAt === undefined ? 1 : 2,
  body: JSON.stringify(socket),
  expiresAt: now + FORGET_AFTER_MILLISECONDS,
});
const socketOf = (item: Item): Socket => Socket.parse(JSON.parse(item.body));

/** Remembers a socket, or what it has asked for since. Only its own connection writes it, so the last write stands. */
export const keepSocket = async (store: ItemStore, socket: Socket, now: number): Promise<void> =>
  store.transact([{ put: itemOf(socket, now) }]);

/** Forgets a socket that is gone; one that is forgotten already is fine. */
export const forgetSocket = async (store: ItemStore, centre: string, connectionId: string): Promise<void> =>
  store.transact([{ delete: socketKey(centre, connectionId) }]);

/** The sockets of a centre that asked for changes. */
export const subscribedSockets = async (store: ItemStore, centre: string): Promise<readonly Socket[]> => {
  const sockets: Socket[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.query({ pk: socketsPartition(centre), ...(cursor === undefined ? {} : { cursor }) });
    sockets.push(...page.items.map(socketOf).filter((socket) => socket.subscribedAt !== undefined));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return sockets;
};
