import type { APIGatewayEventWebsocketRequestContextV2, APIGatewayProxyWebsocketEventV2WithRequestContext } from 'aws-lambda';
import * as z from 'zod';
import { Caller } from '#shared/schemas/caller.ts';

/** What `authorize-socket` gave with its leave, which API Gateway hands on with every event of the socket. */
export type SocketAuthorizer = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An event of a WebSocket API: $connect, a message, $disconnect. */
export type SocketEvent = APIGatewayProxyWebsocketEventV2WithRequestContext<
  APIGatewayEventWebsocketRequestContextV2 & { readonly authorizer?: SocketAuthorizer }
>;

/** Which socket it is and who sits behind it. */
export interface SocketIdentity {
  readonly connectionId: string;
  /** Epoch milliseconds by the gateway's clock. */
  readonly connectedAt: number;
  readonly caller: Caller;
}

/** API Gateway adds members of its own to the authorizer's. */
const CallerInContext = z.object(Caller.shape);

/** @throws when the authorizer gave no caller, which the platform rules out. */
export const socketIdentity = ({ requestContext: { connectionId, connectedAt, authorizer } }: SocketEvent): SocketIdentity => ({
  connectionId,
  connectedAt,
  caller: CallerInContext.parse(authorizer),
});
