import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { GatewayClaims } from './jwt-authorizer.ts';
import type { RouteMatch } from './route-match.ts';

/** Content that API Gateway hands over as text; all else goes as base64. */
const TEXT_CONTENT = /^(text\/|application\/([\w.-]+\+)?(json|xml)\b|application\/(javascript|x-www-form-urlencoded)\b)/;

/** Repeated headers and query parameters are joined by commas, cookies stand apart. */
const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === 'cookie' ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );

const queryOf = (query: URLSearchParams): Record<string, string> | undefined => {
  if (query.size === 0) return undefined;
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]));
};

const bodyOf = (body: Buffer, contentType: string | undefined): { body?: string; isBase64Encoded: boolean } => {
  if (body.byteLength === 0) return { isBase64Encoded: false };
  const isText = contentType === undefined || TEXT_CONTENT.test(contentType);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
};

/** API Gateway's own way to write a time: "25/Jan/2026:06:00:00 +0000". */
const gatewayTime = (moment: Date): string => {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(moment.toUTCString()) ?? [];
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}:${time ?? ''} +0000`;
};

/** The event of format 2.0 that API Gateway's HTTP API would send for this request. */
export const apiEvent = (
  request: IncomingMessage,
  { url, body, match, claims }: { readonly url: URL; readonly body: Buffer; readonly match: RouteMatch; readonly claims: GatewayClaims },
): APIGatewayProxyEventV2WithJWTAuthorizer => {
  const now = new Date();
  const method = request.method ?? 'GET';
  const routeKey = `${match.route.method} ${match.route.path}`;
  const query = queryOf(url.searchParams);
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(request.headers.cookie === undefined ? {} : { cookies: request.headers.cookie.split('; ') }),
    headers: headersOf(request),
    ...(query ? { queryStringParameters: query } : {}),
    pathParameters: { ...match.params },
    ...bodyOf(body, request.headers['content-type']),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      authorizer: { principalId: '', integrationLatency: 0, jwt: { claims: { ...claims }, scopes: null } },
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: gatewayTime(now),
      timeEpoch: now.getTime(),
    },
  };
};
