import { join } from 'node:path';
import { DOCUMENTS_FOLDER, readContractPage } from '#infra/contract/read-contract-page.ts';
import { problem } from '#shared/api/problem.ts';
import { fileServer } from './file-server.ts';
import type { RequestListener } from './http-gateway.ts';
import { respond, respondProblem } from './respond.ts';

const DOCUMENT = /^\/docs\/api\/(openapi|asyncapi)\.json$/;
const PAGE = /^\/docs\/api\/?$/;

/** `/docs/api/`: what the host can be asked and what it tells, for readers and, as `openapi.json` and `asyncapi.json`, for programs. */
export const apiDocuments = (): RequestListener => {
  const send = fileServer();
  return async (request, response, { pathname }) => {
    const [, name] = DOCUMENT.exec(pathname) ?? [];
    if (request.method !== 'GET' && request.method !== 'HEAD') respondProblem(response, problem('method-not-allowed', `Cannot ${request.method ?? ''} "${pathname}": it takes GET`), { allow: 'GET, HEAD' });
    else if (PAGE.test(pathname)) {
      respond(response, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }, body: await readContractPage() });
    } else if (name === undefined || !(await send(request, response, join(DOCUMENTS_FOLDER, `${name}.json`)))) respondProblem(response, problem('not-found', `Cannot find "${pathname}"`));
  };
};
