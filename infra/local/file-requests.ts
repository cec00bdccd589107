import { problem } from '#shared/api/problem.ts';
import { FILES_PATH, type LocalFiles } from '#shared/ports/local/files.ts';
import type { RequestListener } from './http-gateway.ts';
import { readBody } from './read-body.ts';
import { respond, respondProblem } from './respond.ts';

/** Answers signed requests for files as S3 does: what was not signed, or is not what was signed, is refused. */
export const fileRequests = (files: LocalFiles): RequestListener => async (request, response, url) => {
  const allowed = files.allowed(request.method ?? '', url);
  if (allowed === undefined) { respondProblem(response, problem('forbidden', 'Cannot reach the file: the request is not signed, or has expired')); return; }
  if (allowed.method === 'GET') {
    const file = files.read(allowed.name);
    if (file === undefined) { respondProblem(response, problem('not-found', `Cannot find the file "${url.pathname.slice(FILES_PATH.length)}"`)); return; }
    respond(response, { headers: { 'content-type': file.contentType, 'cache-control': 'no-store' }, body: Buffer.from(file.bytes).toString('base64'), isBase64Encoded: true }); return;
  }
  const body = await readBody(request, allowed.bytes);
  const isAsSigned = body?.byteLength === allowed.bytes && request.headers['content-type'] === allowed.contentType;
  if (!isAsSigned) { respondProblem(response, problem('forbidden', `Cannot keep the file: it is not the ${allowed.bytes} bytes of "${allowed.contentType}" that were signed`)); return; }
  files.write(allowed.name, body);
  respond(response, { statusCode: 200 });
};
