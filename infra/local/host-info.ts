import type { Outbox } from '#shared/ports/local/outbox.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { RequestListener } from './http-gateway.ts';
import type { LocalIdentity } from './identity.ts';
import { respondJson } from './respond.ts';

/** What the host tells anyone on this machine: which centre it runs, and how its clock stands. */
export interface HostInfo {
  readonly centre: string;
  readonly title: Centre['settings']['title'];
  /** Seconds of the host's clock in one of the wall's. */
  readonly clockSpeed: number;
  /** The host's time, epoch milliseconds. */
  readonly at: number;
}

const sendJson = (answer: () => unknown): RequestListener => (_request, response) => {
  respondJson(response, answer());
  return Promise.resolve();
};

/** `GET /local/host`, which the drill reads before it plays at the host's speed. */
export const hostInfo = (info: () => HostInfo): RequestListener => sendJson(info);

/** `GET /local/jwks.json`: the public half of the key behind this host's tokens. */
export const keySet = (identity: LocalIdentity): RequestListener => sendJson(() => identity.jwks);

/** As many messages as anybody reads on one page. */
const MESSAGES_SHOWN = 100;

/**
 * `GET /local/outbox`: the calls and pushes that would have left this machine, the newest first; `?way=partner-drill` all of one way, for
 * a drill that counts them. The host listens on this machine alone.
 */
export const sentMessages = (outbox: Outbox): RequestListener => (request, response, url) => {
  const way = url.searchParams.get('way');
  return sendJson(() => (way === null ? outbox.newest(MESSAGES_SHOWN) : outbox.newest(Number.MAX_SAFE_INTEGER, way)))(request, response, url);
};
