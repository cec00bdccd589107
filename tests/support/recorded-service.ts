import { Readable } from 'node:stream';

interface SentRequest {
  readonly path: string;
  readonly body?: unknown;
}

/**
 * A request handler for an AWS client that answers everything with one document and keeps what was sent. The client writes
 * only members that the service's model knows, so that a request which comes out whole is one that the service understands.
 */
export const recordedService = (answer: object) => {
  const sent: { readonly path: string; readonly body: unknown }[] = [];
  const handle = ({ path, body }: SentRequest) => {
    sent.push({ path, body: JSON.parse(new TextDecoder().decode(body as Uint8Array)) as unknown });
    const response = { statusCode: 200, headers: { 'content-type': 'application/json' }, body: Readable.from([JSON.stringify(answer)]) };
    return Promise.resolve({ response });
  };
  const config = { region: 'ap-southeast-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' }, requestHandler: { handle } as never };
  return { sent, config };
};
