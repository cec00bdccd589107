import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractPage } from '#infra/contract/contract-page.ts';
import { problem } from '#shared/api/problem.ts';
import { fileServer } from './file-server.ts';
import type { RequestListener } from './http-gateway.ts';
import { respond, respondProblem } from './respond.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'api');
const DOCUMENT = /^\/docs\/api\/(openapi|asyncapi)\.json$/;
const PAGE = /^\/docs\/api\/?$/;

const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(FOLDER, name), 'utf8'));

/** `/docs/api/`: what the host can be asked and what it tells, for readers and, as `openapi.json` and `asyncapi.json`, for programs. */
export const apiDocuments = (): RequestListener => {
  const send = fileServer();
  return async (request, response, { pathname }) => {
    const [, name] = DOCUMENT.exec(pathname) ?? [];
    if (request.method !== 'GET' && request.method !== 'HEAD') respondProblem(response, problem('method-not-allowed', `Cannot ${request.method ?? ''} "${pathname}": it takes GET`), { allow: 'GET, HEAD' });
    else if (PAGE.test(pathname)) {
      const body = contractPage({ openApi: await read('openapi.json'), asyncApi: await read('asyncapi.json') });
      respond(response, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }, body });
    } else if (name === undefined || !(await send(request, response, join(FOLDER, `${name}.json`)))) respondProblem(response, problem('not-found', `Cannot find "${pathname}"`));
  };
};
