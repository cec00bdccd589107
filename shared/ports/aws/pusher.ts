import { ApiGatewayManagementApiClient } from '@aws-sdk/client-apigatewaymanagementapi';
import type { Pusher } from '../pusher.ts';
import { createGatewayPusher } from './gateway/gateway-pusher.ts';
import { needEnvironment } from './need-environment.ts';

/** A post is a hand-over within the region and takes some 10 ms: one that takes this long will not come through. */
const POST_TIMEOUT_MILLISECONDS = 1_500;

const client = new ApiGatewayManagementApiClient({
  endpoint: needEnvironment('YIKE_SOCKET_ENDPOINT'),
  maxAttempts: 1,
  requestHandler: { connectionTimeout: POST_TIMEOUT_MILLISECONDS, requestTimeout: POST_TIMEOUT_MILLISECONDS, throwOnRequestTimeout: true },
});

/** The sockets of the stage's WebSocket API, whose callback URL stands in the environment's YIKE_SOCKET_ENDPOINT. */
export const pusher: Pusher = createGatewayPusher({ client });
