import { randomUUID } from 'node:crypto';
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import type { SocketAuthorizer, SocketEvent } from '#shared/middleware/socket-event.ts';

/** One socket as the gateway knows it. */
export interface GatewaySocket {
  readonly connectionId: string;
  /** Epoch milliseconds by the wall clock. */
  readonly connectedAt: number;
  readonly authorizer: SocketAuthorizer;
}

/** Which of a socket's events it is. */
export interface SocketOccasion {
  readonly eventType: 'CONNECT' | 'MESSAGE' | 'DISCONNECT';
  readonly routeKey: string;
  readonly body?: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** The event that API Gateway's WebSocket API would send. */
export const socketApiEvent = ({ connectionId, connectedAt, authorizer }: GatewaySocket, { eventType, routeKey, body, query }: SocketOccasion): SocketEvent => {
  const now = new Date();
  const requestId = randomUUID();
  return {
    requestContext: {
      routeKey,
      messageId: randomUUID(),
      eventType,
      extendedRequestId: requestId,
      requestTime: now.toUTCString(),
      messageDirection: 'IN',
      stage: 'local',
      connectedAt,
      requestTimeEpoch: now.getTime(),
      requestId,
      domainName: 'local',
      connectionId,
      apiId: 'local',
      authorizer,
    },
    ...(body === undefined ? {} : { body }),
    ...(query && { queryStringParameters: { ...query } }),
    isBase64Encoded: false,
  };
};

/** The part of a request authorizer's event that stands for a socket about to open. */
export const authorizerEvent = (query: Readonly<Record<string, string>>): Pick<APIGatewayRequestAuthorizerEvent, 'type' | 'methodArn' | 'queryStringParameters'> => ({
  type: 'REQUEST',
  methodArn: 'arn:aws:execute-api:local:000000000000:local/local/$connect',
  queryStringParameters: { ...query },
});
