import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';

/** Claims of a dispatcher of Yanhu. */
export const dispatcherClaims = { sub: 'user-1', 'cognito:groups': '[dispatcher]', 'custom:centre': 'yanhu' };

interface EventOptions {
  readonly claims?: Record<string, string | string[]>;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  /** Sent as it is when it is text, else as JSON. */
  readonly body?: unknown;
  readonly base64?: boolean;
}

/** A request as API Gateway hands it to a function; everything but the point of a test is defaulted. */
export const httpEvent = ({
  claims = dispatcherClaims,
  params = { centre: 'yanhu' },
  query,
  headers = {},
  body,
  base64 = false,
}: EventOptions = {}): APIGatewayProxyEventV2WithJWTAuthorizer => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    version: '2.0',
    routeKey: 'POST /centres/{centre}/things',
    rawPath: '/centres/yanhu/things',
    rawQueryString: '',
    headers,
    pathParameters: params,
    ...(query ? { queryStringParameters: query } : {}),
    ...(body === undefined ? {} : { body: base64 ? Buffer.from(text).toString('base64') : text }),
    isBase64Encoded: base64,
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      authorizer: { principalId: '', integrationLatency: 0, jwt: { claims, scopes: [] } },
      domainName: 'test',
      domainPrefix: 'test',
      http: { method: 'POST', path: '/centres/yanhu/things', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'request-1',
      routeKey: 'POST /centres/{centre}/things',
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
  };
};

/** The part of Lambda's context that the middleware reads. */
export const lambdaContext = { awsRequestId: 'request-1', functionName: 'test' } as Context;
