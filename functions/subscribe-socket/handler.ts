import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { socketMessageHandler } from '#shared/middleware/socket-handler.ts';
import type { SocketIdentity } from '#shared/middleware/socket-event.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { keepSocket } from '#shared/store/sockets.ts';
import { SocketMessage, type SocketReply } from './schema.ts';

/** Answers a screen's messages: once it has subscribed, changes of its centre that its role may see are pushed to it. */
export const create = (ports: { readonly itemStore: ItemStore; readonly clock: Clock }) =>
  socketMessageHandler('subscribe-socket', SocketMessage, async (socket: SocketIdentity, { action }): Promise<SocketReply> => {
    const at = ports.clock.now();
    if (action === 'ping') return { type: 'pong', at };
    await keepSocket(ports.itemStore, { ...socket, subscribedAt: at }, at);
    return { type: 'subscribed', at };
  });

/** What API Gateway calls for every message. */
export const handler = create({ itemStore, clock });
