import { itemStore } from '#ports/item-store';
import { socketHandler } from '#shared/middleware/socket-handler.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { forgetSocket } from '#shared/store/sockets.ts';

/** Forgets a socket that has closed. API Gateway tries only once: what it misses expires by itself or is found gone. */
export const create = (ports: { readonly itemStore: ItemStore }) =>
  socketHandler('disconnect-socket', ({ caller, connectionId }) => forgetSocket(ports.itemStore, caller.centre, connectionId));

/** What API Gateway calls on $disconnect. */
export const handler = create({ itemStore });
