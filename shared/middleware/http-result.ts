import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { PROBLEM_MEDIA_TYPE, type Problem } from '#shared/api/problem.ts';
import { Answer } from './answer.ts';

/** How long a client waits before it tries a busy store again. */
const RETRY_AFTER_SECONDS = 1;

/** Live data: no cache on the way keeps it. An ETag of the function's own still saves the body. */
const NOT_STORED = { 'cache-control': 'no-store' } as const;

/** A plain body is an answer of 200. */
const asAnswer = (given: unknown): Answer<unknown> => (given instanceof Answer ? (given as Answer<unknown>) : new Answer<unknown>(given, {}));

/** A function's answer as API Gateway takes it. */
export const resultOfAnswer = (given: unknown): APIGatewayProxyStructuredResultV2 => {
  const { body, status, headers } = asAnswer(given);
  if (body === undefined) return { statusCode: status === 200 ? 204 : status, headers: { ...NOT_STORED, ...headers } };
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json', ...NOT_STORED, ...headers },
    body: JSON.stringify(body),
  };
};

/** A problem as API Gateway takes it. */
export const resultOfProblem = (problem: Problem): APIGatewayProxyStructuredResultV2 => ({
  statusCode: problem.status,
  headers: {
    'content-type': PROBLEM_MEDIA_TYPE,
    ...NOT_STORED,
    ...(problem.status === 503 ? { 'retry-after': String(RETRY_AFTER_SECONDS) } : {}),
  },
  body: JSON.stringify(problem),
});
