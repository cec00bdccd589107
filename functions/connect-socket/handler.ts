import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { socketHandler } from '#shared/middleware/socket-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { keepSocket } from '#shared/store/sockets.ts';

/** Remembers a socket that has opened. */
export const create = (ports: { readonly itemStore: ItemStore; readonly clock: Clock }) =>
  socketHandler('connect-socket', (socket) => keepSocket(ports.itemStore, socket, ports.clock.now()));

/** What API Gateway calls on $connect. */
export const handler = create({ itemStore, clock });
