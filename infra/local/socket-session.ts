import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { WebSocket } from 'ws';
import { SOCKET_ROUTE_KEY, socketRoutes } from '#shared/api/socket-routes.ts';
import type { LocalPusher } from '#shared/ports/local/pusher.ts';
import { invoke, type FunctionSource } from './lambda-function.ts';
import { socketApiEvent, type GatewaySocket } from './socket-api-event.ts';

/** What an open socket is served with; times in milliseconds of the wall. */
export interface SessionOptions {
  readonly functions: FunctionSource;
  readonly pusher: LocalPusher;
  readonly idleMilliseconds: number;
  readonly longestMilliseconds: number;
}

const GOING_AWAY = 1001;

/** The route of a message: its action where that is a route, else the default one. */
const routeOf = (message: string): keyof typeof socketRoutes => {
  try {
    const action = (JSON.parse(message) as Record<string, unknown> | null)?.[SOCKET_ROUTE_KEY];
    return typeof action === 'string' && !action.startsWith('$') && Object.hasOwn(socketRoutes, action) ? (action as keyof typeof socketRoutes) : '$default';
  } catch {
    return '$default';
  }
};

/** What API Gateway sends when the function behind a message threw. */
const internalError = (connectionId: string): string => JSON.stringify({ message: 'Internal server error', connectionId });

/** Serves an open socket until it is closed, and has the function behind $disconnect told. It never throws. */
export const serveSocket = async (webSocket: WebSocket, socket: GatewaySocket, { functions, pusher, ...limits }: SessionOptions): Promise<void> => {
  const closeAway = (): void => webSocket.close(GOING_AWAY, 'Going away');
  const idle = setTimeout(closeAway, limits.idleMilliseconds);
  const longest = setTimeout(closeAway, limits.longestMilliseconds);

  const send = (message: string): void => {
    idle.refresh();
    if (webSocket.readyState === webSocket.OPEN) webSocket.send(message);
  };
  const answer = async (body: string): Promise<void> => {
    const routeKey = routeOf(body);
    try {
      const event = socketApiEvent(socket, { eventType: 'MESSAGE', routeKey, body });
      const result = (await invoke(functions, socketRoutes[routeKey], event)) as APIGatewayProxyStructuredResultV2;
      if (result.body !== undefined) send(result.body);
    } catch {
      send(internalError(socket.connectionId));
    }
  };

  webSocket.on('message', (data) => {
    idle.refresh();
    void answer((data as Buffer).toString('utf8'));
  });
  webSocket.on('error', () => webSocket.terminate());
  pusher.add(socket.connectionId, {
    get bufferedAmount() {
      return webSocket.bufferedAmount;
    },
    send,
    terminate: () => webSocket.terminate(),
  });

  await new Promise((resolve) => webSocket.once('close', resolve));
  clearTimeout(idle);
  clearTimeout(longest);
  pusher.remove(socket.connectionId);
  await invoke(functions, socketRoutes.$disconnect, socketApiEvent(socket, { eventType: 'DISCONNECT', routeKey: '$disconnect' })).catch(() => undefined);
};
