import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '#shared/api/problem.ts';
import { resultOfAnswer, resultOfProblem } from '#shared/middleware/http-result.ts';

/** Writes a function's result as API Gateway would. */
export const respond = (response: ServerResponse, { statusCode = 200, headers = {}, body = '', isBase64Encoded = false }: APIGatewayProxyStructuredResultV2): void => {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  response.writeHead(statusCode, statusCode === 204 || statusCode === 304 ? {} : { 'content-length': bytes.byteLength });
  response.end(bytes);
};

/** Answers 200 with what a function would have answered: JSON that no cache keeps. */
export const respondJson = (response: ServerResponse, body: unknown): void => respond(response, resultOfAnswer(body));

/** Answers with a problem document. */
export const respondProblem = (response: ServerResponse, problem: Problem, headers: Readonly<Record<string, string>> = {}): void => {
  const result = resultOfProblem(problem);
  respond(response, { ...result, headers: { ...result.headers, ...headers } });
};
