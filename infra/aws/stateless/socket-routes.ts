import { WebSocketApi, WebSocketRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { socketRoutes } from '#shared/api/socket-routes.ts';
import type { YikeFunction } from '../constructs/yike-function.ts';
import { explain } from '../explain.ts';
import type { GatewayResources } from '../stage-resources.ts';

const CONNECT = '$connect';
const DISCONNECT = '$disconnect';
const AUTHORIZED_BEFORE = 'A WebSocket API authorizes once, on $connect: whoever sends this message has been let in there.';

/** The routes of the WebSocket API; a socket is let in on `$connect` by its ticket, once and for all. */
export const addSocketRoutes = (
  scope: Construct,
  {
    authorizer,
    functions,
    gateway,
  }: { readonly authorizer: IFunction; readonly functions: ReadonlyMap<string, YikeFunction>; readonly gateway: GatewayResources },
): void => {
  const tickets = new WebSocketLambdaAuthorizer('Tickets', authorizer, { identitySource: ['route.request.querystring.ticket'] });
  // Named here again, so that routes and authorizer are part of the area and the gateway does not depend on it.
  const webSocketApi = WebSocketApi.fromWebSocketApiAttributes(scope, 'Sockets', { webSocketId: gateway.socketApiId });
  for (const [routeKey, name] of Object.entries(socketRoutes)) {
    const handler = functions.get(name);
    if (!handler) throw new Error(`Cannot route "${routeKey}": the function "${name}" is not in the area of the sockets`);
    const route = new WebSocketRoute(scope, `Socket-${routeKey.replace('$', '')}`, {
      webSocketApi,
      routeKey,
      integration: new WebSocketLambdaIntegration(`SocketIntegration-${routeKey.replace('$', '')}`, handler.alias),
      // What `subscribe` and `ping` answer goes back over the socket.
      ...(routeKey !== CONNECT && routeKey !== DISCONNECT && { returnResponse: true }),
      ...(routeKey === CONNECT && { authorizer: tickets }),
    });
    if (routeKey !== CONNECT) explain(route, { 'AwsSolutions-APIG4': AUTHORIZED_BEFORE });
  }
};
