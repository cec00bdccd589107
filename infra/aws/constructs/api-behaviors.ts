import { Duration } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  OriginProtocolPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  ViewerProtocolPolicy,
  type BehaviorOptions,
  type IResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { routes } from '#shared/api/routes.ts';
import { SOCKET_PATH } from '#shared/api/socket-routes.ts';
import { apiPathPatterns } from '../api-path-patterns.ts';

/** Where the gateways answer, and what their answers are sent with. */
export interface ApiBehaviorsOptions {
  readonly apiDomain: string;
  readonly socketDomain: string;
  readonly headers: IResponseHeadersPolicy;
}

/** An edge keeps its connection to the gateway so long, the longest that CloudFront offers: a request on a quiet night then opens none. */
const KEEP_CONNECTION = Duration.seconds(60);
/** What a socket's opening request holds; a gateway that were sent the viewer's Host would not know whom it is for. */
const SOCKET_HEADERS = ['Sec-WebSocket-Key', 'Sec-WebSocket-Version', 'Sec-WebSocket-Protocol', 'Sec-WebSocket-Extensions'] as const;

const gateway = (domain: string): HttpOrigin =>
  new HttpOrigin(domain, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY, originSslProtocols: [OriginSslPolicy.TLS_V1_2], keepaliveTimeout: KEEP_CONNECTION });

/**
 * The API and its sockets by the path patterns of a distribution. Nothing is cached, and nothing redirected, for a redirected
 * command loses its body. The functions compress what they answer.
 */
export const apiBehaviors = (scope: Construct, { apiDomain, socketDomain, headers }: ApiBehaviorsOptions): Record<string, BehaviorOptions> => {
  const uncached = { viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY, cachePolicy: CachePolicy.CACHING_DISABLED, compress: false } as const;
  const api: BehaviorOptions = {
    ...uncached,
    origin: gateway(apiDomain),
    allowedMethods: AllowedMethods.ALLOW_ALL,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    responseHeadersPolicy: headers,
  };
  const sockets: BehaviorOptions = {
    ...uncached,
    // The stage of the WebSocket API has the name of this path, so that it passes as it is.
    origin: gateway(socketDomain),
    originRequestPolicy: new OriginRequestPolicy(scope, 'SocketRequests', {
      headerBehavior: OriginRequestHeaderBehavior.allowList(...SOCKET_HEADERS),
      // The ticket.
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    }),
  };
  const patterns = apiPathPatterns(Object.values(routes).map(({ path }) => path));
  return { ...Object.fromEntries(patterns.map((pattern) => [pattern, api])), [SOCKET_PATH]: sockets };
};
