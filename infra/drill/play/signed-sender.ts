import { secretOf, type HostAccess } from '#infra/commands/kit/host-access.ts';
import { signedHeaders } from '#shared/middleware/request-signature.ts';
import type { DrillClock } from './drill-clock.ts';
import { outlast } from './outlast.ts';

/** The status by which the host refuses it. At a drill's speed a request may be minutes old before it is read, and its signature with it: it is signed anew. */
export const SIGNATURE_TOO_OLD = 403;
const LOWEST_REFUSAL = 400;

/** What another system signs with. */
export interface SenderOptions {
  readonly host: HostAccess;
  readonly centre: string;
  readonly clock: DrillClock;
  readonly signal: AbortSignal;
}

/** The host refused what another system sent. */
export class SenderRefused extends Error {
  readonly status: number;

  constructor(sender: string, status: number) {
    super(`Cannot tell as "${sender}": the host answered ${status}`);
    this.name = 'SenderRefused';
    this.status = status;
  }
}

/** Sends a message to an address of the host, and gives what it answered. @throws SenderRefused */
export type SignedSender = (url: string, message: object) => Promise<unknown>;

/** A system that signs what it sends, under a name such as `bridge/NAME`. @throws CommandFailure when the host does not know the drill. */
export const signedSender = async ({ host, clock, signal }: SenderOptions, sender: string): Promise<SignedSender> => {
  const secret = await secretOf(host, sender);
  return async (url, message) => {
    const body = JSON.stringify(message);
    const send = () => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...signedHeaders(secret, { body, at: clock.now() }) }, body, signal });
    const answer = await outlast(send, { signal, passing: SIGNATURE_TOO_OLD });
    if (answer.status >= LOWEST_REFUSAL) throw new SenderRefused(sender, answer.status);
    return JSON.parse(answer.body) as unknown;
  };
};
