import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { AnswerOf, Route } from '#shared/api/route.ts';
import { routes, type RouteName, type RouteOf } from '#shared/api/routes.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { HttpHandler } from './http-handler.ts';
import { resultOfAnswer } from './http-result.ts';
import { loggerOf } from './logger.ts';
import { parseRequest, type ParsedRequest } from './parse-request.ts';
import { problemResponse } from './problem-response.ts';
import { verifySignature } from './request-signature.ts';

/** What a signature is checked with. */
export interface SignedPorts {
  readonly clock: Clock;
  readonly secrets: Secrets;
}

/** A checked request of another system. */
export interface SignedRequest<R extends Route> extends ParsedRequest<R> {
  /** When it was sent, by the sender's clock, epoch milliseconds. */
  readonly signedAt: number;
}

/** The routes whose callers are other systems: they sign, and have no token. */
export type SignedRouteName = { [Name in RouteName]: RouteOf<Name> extends { readonly auth: 'signed' } ? Name : never }[RouteName];

type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * Wraps a function that another system calls: the signature over the body as sent is checked before anything is read of it.
 * `purposeOf` names the sender's secret by the path, so that what one sender signed serves for no other.
 */
export const signedHandler = <const Name extends SignedRouteName>(
  name: Name,
  { ports, purposeOf }: { readonly ports: SignedPorts; readonly purposeOf: (params: Parameters) => string },
  run: (request: SignedRequest<RouteOf<Name>>) => Promise<AnswerOf<RouteOf<Name>>>,
): HttpHandler => {
  const logger = loggerOf(name);
  const route = routes[name] as RouteOf<Name>;
  return middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
    .use(problemResponse(logger))
    .handler(async (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) => {
      const { pathParameters: params = {}, headers } = event;
      const secret = await ports.secrets.derive(params['centre'] ?? '', purposeOf(params));
      const signedAt = verifySignature(secret, { headers, body: textOf(event) }, ports.clock.now());
      const result = resultOfAnswer(await run({ ...parseRequest(route, event), signedAt }));
      logger.info('request answered', { requestId: context.awsRequestId, status: result.statusCode });
      return result;
    });
};

const textOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2WithJWTAuthorizer): string => (isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
