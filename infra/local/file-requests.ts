import type { IncomingMessage, ServerResponse } from 'node:http';
import { problem, type Problem } from '#shared/api/problem.ts';
import type { LocalFiles } from '#shared/ports/local/files.ts';
import type { RequestListener } from './http-gateway.ts';
import { readBody } from './read-body.ts';
import { respond, respondProblem } from './respond.ts';

type Allowed = NonNullable<ReturnType<LocalFiles['allowed']>>;

/** Answers signed requests for files as S3 does: what was not signed, or is not what was signed, is refused. */
export const fileRequests =
  (files: LocalFiles): RequestListener =>
  async (request, response, url) => {
    const allowed = files.allowed(request.method ?? '', url);
    const refusal = allowed ? await serve(files, allowed, { request, response }) : problem('forbidden', 'Cannot reach the file: the request is not signed, or has expired');
    if (refusal) respondProblem(response, refusal);
  };

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const serve = async (files: LocalFiles, allowed: Allowed, exchange: Exchange): Promise<Problem | undefined> =>
  allowed.method === 'GET' ? give(files, allowed, exchange) : take(files, allowed, exchange);

const give = (files: LocalFiles, { name }: Allowed, { response }: Exchange): Problem | undefined => {
  const file = files.read(name);
  if (!file) return problem('not-found', `Cannot find the file "${name}"`);
  const headers = { 'content-type': file.contentType, 'cache-control': 'no-store' };
  respond(response, { headers, body: Buffer.from(file.bytes).toString('base64'), isBase64Encoded: true });
  return undefined;
};

const take = async (files: LocalFiles, { name, bytes, contentType }: Allowed, { request, response }: Exchange): Promise<Problem | undefined> => {
  const body = await readBody(request, bytes);
  if (body?.byteLength !== bytes || request.headers['content-type'] !== contentType) {
    return problem('forbidden', `Cannot keep the file: it is not the ${bytes} bytes of "${contentType}" that were signed`);
  }
  files.write(name, body);
  respond(response, { statusCode: 200 });
  return undefined;
};
