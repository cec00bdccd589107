import { createHmac, timingSafeEqual } from 'node:crypto';
import { Forbidden } from '#shared/domain/forbidden.ts';

/** When the request was signed, by the sender's clock, epoch milliseconds. */
export const TIMESTAMP_HEADER = 'x-yike-timestamp';
/** `v1=` and the hexadecimal HMAC-SHA-256 of the timestamp, a dot, and the body as sent, under the sender's secret. */
export const SIGNATURE_HEADER = 'x-yike-signature';

/** How far a sender's clock may be off, and how long a request can be sent again by whoever overheard it: five minutes, as webhooks commonly allow. */
export const REPLAY_WINDOW_MILLISECONDS = 5 * 60 * 1000;

const signatureOf = (secret: Uint8Array, timestamp: string, body: string): string => `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/** The headers that prove who sends a body. */
export const signedHeaders = (secret: Uint8Array, { body, at }: { readonly body: string; readonly at: number }): Readonly<Record<string, string>> => ({
  [TIMESTAMP_HEADER]: String(at),
  [SIGNATURE_HEADER]: signatureOf(secret, String(at), body),
});

interface SignedRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/**
 * Checks that a body comes from whoever knows the secret, and was signed within the replay window.
 * @returns when it was signed, by the sender's clock, epoch milliseconds. @throws Forbidden
 */
export const verifySignature = (secret: Uint8Array, { headers, body }: SignedRequest, now: number): number => {
  const [timestamp, signature] = [headers[TIMESTAMP_HEADER], headers[SIGNATURE_HEADER]];
  if (timestamp === undefined || signature === undefined) throw new Forbidden(`Cannot take the request: it has no "${timestamp === undefined ? TIMESTAMP_HEADER : SIGNATURE_HEADER}"`);
  if (!isSame(signature, signatureOf(secret, timestamp, body))) throw new Forbidden("Cannot take the request: its signature is not the sender's");
  const signedAt = Number(timestamp);
  if (!Number.isSafeInteger(signedAt) || Math.abs(now - signedAt) > REPLAY_WINDOW_MILLISECONDS) {
    throw new Forbidden(`Cannot take the request: it was signed at "${timestamp}", more than ${REPLAY_WINDOW_MILLISECONDS} ms from now`);
  }
  return signedAt;
};

const isSame = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
};
