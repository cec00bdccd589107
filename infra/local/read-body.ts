import type { IncomingMessage } from 'node:http';

/** API Gateway takes no larger request. */
export const MOST_BODY_BYTES = 10 * 1024 * 1024;
/** What is too large is still read, so that the client hears the refusal; beyond so many times the limit it is cut off. */
const PATIENCE = 4;

/** The whole body, or nothing when it is larger than allowed. */
export const readBody = async (request: IncomingMessage, most = MOST_BODY_BYTES): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes <= most) chunks.push(chunk);
    if (bytes > PATIENCE * most) return undefined;
  }
  return bytes > most ? undefined : Buffer.concat(chunks);
};
