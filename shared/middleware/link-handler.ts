import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { AnswerOf, Route } from '#shared/api/route.ts';
import { routes, type RouteName, type RouteOf } from '#shared/api/routes.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { HttpHandler } from './http-handler.ts';
import { resultOfAnswer } from './http-result.ts';
import { loggerOf } from './logger.ts';
import { parseRequest, type ParsedRequest } from './parse-request.ts';
import { problemResponse } from './problem-response.ts';
import { rateLimit } from './rate-limit.ts';
import { RequestTooLarge } from './request-too-large.ts';
import { viewerAddress } from './viewer-address.ts';

/** The routes whose callers hold a link and nothing else: they have no token of a user. */
export type LinkRouteName = { [Name in RouteName]: RouteOf<Name> extends { readonly auth: 'link' } ? Name : never }[RouteName];

/** A person's page asks a handful of times; a carrier puts many telephones behind one address. */
const MOST_REQUESTS_A_MINUTE = 60;
/** A place, a time and a token are some 400 bytes. */
const MOST_BODY_CHARACTERS = 2_000;

/**
 * Wraps a function that anyone may call who holds a link: few requests, short bodies, and the function looks for the token
 * of the body before it does anything else. Nothing is logged of who asks.
 */
export const linkHandler = <const Name extends LinkRouteName>(
  name: Name,
  { clock }: { readonly clock: Clock },
  run: (request: ParsedRequest<RouteOf<Name>>) => Promise<AnswerOf<RouteOf<Name>>>,
): HttpHandler => {
  const logger = loggerOf(name);
  const route: RouteOf<Name> & Route = routes[name];
  const note = rateLimit(clock, MOST_REQUESTS_A_MINUTE);
  return middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
    .use(problemResponse(logger))
    .handler(async (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) => {
      note(viewerAddress(event));
      if ((event.body?.length ?? 0) > MOST_BODY_CHARACTERS) throw new RequestTooLarge(MOST_BODY_CHARACTERS);
      const result = resultOfAnswer(await run(parseRequest(route, event)));
      logger.info('request answered', { requestId: context.awsRequestId, status: result.statusCode });
      return result;
    });
};
