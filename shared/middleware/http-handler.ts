import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { callerFromClaims } from '#shared/api/caller-from-claims.ts';
import type { AnswerOf, Route } from '#shared/api/route.ts';
import { Forbidden } from '#shared/domain/forbidden.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { Answer } from './answer.ts';
import { compressResult } from './compress-result.ts';
import { resultOfAnswer } from './http-result.ts';
import { loggerOf } from './logger.ts';
import { parseRequest, type ParsedRequest } from './parse-request.ts';
import { problemResponse } from './problem-response.ts';

/** A checked request and who asks. Header names are lower-case. */
export interface HttpRequest<R extends Route> extends ParsedRequest<R> {
  readonly caller: Caller;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** A function behind an HTTP route, as Lambda and the local host call it. */
export type HttpHandler = (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

const refuseOtherCentre = (caller: Caller, centre: string | undefined): void => {
  if (centre !== caller.centre) throw new Forbidden(`Cannot act at the centre "${centre ?? ''}": the caller belongs to "${caller.centre}"`);
};

/**
 * Wraps a function behind an HTTP route: who asks and whether they may, the request checked, problems answered.
 * The wrapped function never throws.
 */
export const httpHandler = <const R extends Route>(
  name: string,
  route: R,
  run: (request: HttpRequest<R>) => Promise<AnswerOf<R> | Answer<AnswerOf<R>>>,
): HttpHandler => {
  const logger = loggerOf(name);
  return middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
    .use(problemResponse(logger))
    .handler(async (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) => {
      const caller = callerFromClaims(event.requestContext.authorizer.jwt.claims, route.roles);
      refuseOtherCentre(caller, event.pathParameters?.['centre']);
      const result = resultOfAnswer(await run({ ...parseRequest(route, event), caller, headers: event.headers }));
      logger.info('request answered', { requestId: context.awsRequestId, userId: caller.userId, role: caller.role, status: result.statusCode });
      return compressResult(result, event.headers['accept-encoding']);
    });
};
