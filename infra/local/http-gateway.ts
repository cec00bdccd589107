import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problem } from '#shared/api/problem.ts';
import { apiEvent } from './api-event.ts';
import type { JwtAuthorizer } from './jwt-authorizer.ts';
import { invoke, type FunctionSource } from './lambda-function.ts';
import { MOST_BODY_BYTES, readBody } from './read-body.ts';
import { respond, respondProblem } from './respond.ts';
import { routeMatcher, type RouteMatch, type RouteTable } from './route-match.ts';

/** What the gateway stands between. */
export interface HttpGatewayOptions {
  readonly routes: RouteTable;
  readonly functions: FunctionSource;
  readonly authorize: JwtAuthorizer;
}

/** Answers one request; the URL is parsed already. */
export type RequestListener = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

const refuseTooLarge = (response: ServerResponse): void =>
  respondProblem(response, problem('too-large', `Cannot take the request: it has more than ${MOST_BODY_BYTES} bytes`), { connection: 'close' });

/** A route whose function checks its caller itself has no authorizer. */
const UNSIGNED_IN = { claims: {} } as const;

/** API Gateway's HTTP API: the route table, the JWT authorizer, and a function behind each route. */
export const httpGateway = ({ routes, functions, authorize }: HttpGatewayOptions): RequestListener => {
  const lookUp = routeMatcher(routes);

  const call = async (request: IncomingMessage, response: ServerResponse, { url, match }: { url: URL; match: RouteMatch }): Promise<void> => {
    const authorization = match.route.auth !== undefined ? UNSIGNED_IN : await authorize(request.headers.authorization);
    if ('refused' in authorization) {
      respondProblem(response, problem('not-signed-in', authorization.refused), { 'www-authenticate': 'Bearer' }); return;
    }
    const body = await readBody(request);
    if (body === undefined) { refuseTooLarge(response); return; }
    const event = apiEvent(request, { url, body, match, claims: authorization.claims });
    respond(response, (await invoke(functions, match.name, event)) as APIGatewayProxyStructuredResultV2);
  };

  return async (request, response, url) => {
    const lookup = lookUp(request.method ?? 'GET', url.pathname);
    if (lookup.found === 'route') return call(request, response, { url, match: lookup.match });
    if (lookup.found === 'nothing') { respondProblem(response, problem('not-found', `Cannot find "${url.pathname}": no route has this path`)); return; }
    const allow = lookup.allow.join(', ');
    respondProblem(response, problem('method-not-allowed', `Cannot ${request.method ?? ''} "${url.pathname}": it takes ${allow}`), { allow });
  };
};
