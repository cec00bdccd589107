import type { MiddlewareObj } from '@middy/core';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { resultOfProblem } from './http-result.ts';
import { problemOfError } from './problem-of-error.ts';

/** Turns whatever was thrown into a problem response. Used first, it is outermost and misses nothing. */
export const problemResponse = (logger: Logger): MiddlewareObj<unknown, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const problem = problemOfError(request.error);
    const facts = { requestId: request.context.awsRequestId, status: problem.status, code: problem.code };
    if (problem.status < 500) logger.info('request refused', facts);
    else logger.error('request failed', { ...facts, error: request.error });
    request.response = resultOfProblem(problem);
  },
});
