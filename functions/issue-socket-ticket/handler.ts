import { routes } from '#shared/api/routes.ts';
import { answer } from '#shared/middleware/answer.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { keepSocketTicket } from '#shared/store/socket-tickets.ts';

/** Time to open the socket at once, also where the clock runs sixty times as fast; too short to be passed on. */
const TICKET_LIFE_MILLISECONDS = 120_000;
/** As hard to guess as a 256-bit key. */
const TICKET_BYTES = 32;

const randomTicket = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(TICKET_BYTES))).toString('base64url');

/** A browser cannot send a token with a WebSocket: it sends this ticket, which stands for the caller once. */
export const create = (ports: { readonly itemStore: ItemStore; readonly clock: Clock }) =>
  httpHandler('issue-socket-ticket', routes['issue-socket-ticket'], async ({ caller }) => {
    const ticket = randomTicket();
    const expiresAt = ports.clock.now() + TICKET_LIFE_MILLISECONDS;
    await keepSocketTicket(ports.itemStore, ticket, { caller, expiresAt });
    return answer({ ticket, expiresAt }, { status: 201 });
  });

/** What Lambda calls. */
export const handler = create({ itemStore, clock });
