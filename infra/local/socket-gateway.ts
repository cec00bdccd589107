import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { APIGatewayAuthorizerResult, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { WebSocketServer } from 'ws';
import { SOCKET_AUTHORIZER, socketRoutes } from '#shared/api/socket-routes.ts';
import type { SocketAuthorizer } from '#shared/middleware/socket-event.ts';
import { invoke, type FunctionSource } from './lambda-function.ts';
import { authorizerEvent, socketApiEvent, type GatewaySocket } from './socket-api-event.ts';
import { serveSocket, type SessionOptions } from './socket-session.ts';

/** API Gateway's limits of a WebSocket API. */
const MOST_MESSAGE_BYTES = 128 * 1024;
const IDLE_MILLISECONDS = 10 * 60 * 1000;
const LONGEST_MILLISECONDS = 2 * 60 * 60 * 1000;

const GOING_AWAY = 1001;
/** A client that does not say goodbye within this is cut. */
const CLOSING_MILLISECONDS = 1000;
const REASONS = { 401: 'Unauthorized', 403: 'Forbidden', 500: 'Internal Server Error' } as const;
type Refusal = keyof typeof REASONS;

/** What the gateway stands between; only tests set its limits lower. */
export type SocketGatewayOptions = Pick<SessionOptions, 'functions' | 'pusher'> & Partial<SessionOptions>;

/** API Gateway's WebSocket API on this machine. */
export interface SocketGateway {
  /** Takes over a request to upgrade. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void>;
  /** Closes every socket and waits until the functions have been told of each. */
  close(): Promise<void>;
}

const refuse = (stream: Duplex, status: Refusal): void => {
  stream.end(`HTTP/1.1 ${status} ${REASONS[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
};

/** Asks the authorizer; what it throws means 401 where it says so, as with API Gateway. */
const authorize = async (functions: FunctionSource, query: Record<string, string>): Promise<SocketAuthorizer | Refusal> => {
  try {
    const { principalId, policyDocument, context } = (await invoke(functions, SOCKET_AUTHORIZER, authorizerEvent(query))) as APIGatewayAuthorizerResult;
    return policyDocument.Statement.some((statement) => statement.Effect === 'Allow') ? { ...context, principalId } : 403;
  } catch (error) {
    return error instanceof Error && error.message === 'Unauthorized' ? 401 : 500;
  }
};

/** Whether the function behind $connect lets the socket in. */
const connect = async (functions: FunctionSource, socket: GatewaySocket, query: Record<string, string>): Promise<boolean> => {
  const event = socketApiEvent(socket, { eventType: 'CONNECT', routeKey: '$connect', query });
  const result = (await invoke(functions, socketRoutes.$connect, event).catch(() => ({ statusCode: 500 }))) as APIGatewayProxyStructuredResultV2;
  return (result.statusCode ?? 200) < 300;
};

/** Opens sockets as API Gateway does: the authorizer, $connect, then messages by route until $disconnect. */
export const socketGateway = (options: SocketGatewayOptions): SocketGateway => {
  const session: SessionOptions = { idleMilliseconds: IDLE_MILLISECONDS, longestMilliseconds: LONGEST_MILLISECONDS, ...options };
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES });
  const sessions = new Set<Promise<void>>();

  const open = (request: IncomingMessage, stream: Duplex, { head, socket }: { head: Buffer; socket: GatewaySocket }): void =>
    server.handleUpgrade(request, stream, head, (webSocket) => {
      const served = serveSocket(webSocket, socket, session);
      sessions.add(served);
      void served.finally(() => sessions.delete(served));
    });

  return {
    upgrade: async (request, stream, head) => {
      stream.on('error', () => stream.destroy());
      const query = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
      const authorizer = await authorize(session.functions, query);
      if (typeof authorizer === 'number') { refuse(stream, authorizer); return; }
      const socket: GatewaySocket = { connectionId: randomUUID(), connectedAt: Date.now(), authorizer };
      if (!(await connect(session.functions, socket, query))) { refuse(stream, 500); return; }
      open(request, stream, { head, socket });
    },
    close: async () => {
      for (const webSocket of server.clients) webSocket.close(GOING_AWAY, 'The host is stopping');
      const impatience = setTimeout(() => server.clients.forEach((webSocket) => webSocket.terminate()), CLOSING_MILLISECONDS);
      await Promise.all(sessions);
      clearTimeout(impatience);
      server.close();
    },
  };
};
