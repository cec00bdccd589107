import { readFileSync } from 'node:fs';
import { recordOfChange } from '#shared/middleware/stream-record.ts';
import { detailOfBusEvent } from '#shared/ports/bus-envelope.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Change } from '#shared/ports/item-store.ts';
import type { Timer } from '#shared/schemas/timer.ts';

type Json = Record<string, unknown>;

/** An event as AWS's documentation shows it, to be filled with what a test is about. */
const recorded = (name: string): Json => JSON.parse(readFileSync(new URL(`recorded/${name}.json`, import.meta.url), 'utf8')) as Json;

/** Who asks for what, over HTTP. */
export interface HttpAsk {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

/** What the HTTP API sends for a request (payload 2.0). */
export const httpApiEvent = ({ method, path, params, claims, query, body }: HttpAsk): Json => {
  const event = recorded('http-api-v2');
  const context = event['requestContext'] as Json;
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return {
    ...event,
    routeKey: `${method} ${path}`,
    rawPath,
    ...(query && { queryStringParameters: query, rawQueryString: new URLSearchParams(query).toString() }),
    pathParameters: params,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    requestContext: { ...context, routeKey: `${method} ${path}`, authorizer: { jwt: { claims, scopes: null } }, http: { ...(context['http'] as Json), method, path: rawPath } },
  };
};

/** What the WebSocket API sends for an event of a socket. */
export const webSocketEvent = (eventType: 'CONNECT' | 'MESSAGE' | 'DISCONNECT', routeKey: string, { authorizer, body }: { readonly authorizer: Json; readonly body?: unknown }): Json => {
  const event = recorded('websocket');
  const context = event['requestContext'] as Json;
  return {
    ...event,
    requestContext: { ...context, eventType, routeKey, authorizer: { ...(context['authorizer'] as Json), ...authorizer } },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
};

/** What the WebSocket API asks its authorizer. */
export const authorizerEvent = (query: Readonly<Record<string, string>>): Json => ({ ...recorded('websocket-authorizer'), queryStringParameters: query });

/** A batch of the table's stream. */
export const streamEvent = (changes: readonly Change[]): Json => {
  const record = recorded('stream-record');
  return {
    Records: changes.map((change) => {
      const { eventName, dynamodb } = recordOfChange(change);
      return { ...record, eventID: change.sequence, eventName, dynamodb: { ...(record['dynamodb'] as Json), ...dynamodb } };
    }),
  };
};

/** A batch of the timers' queue; text stands for itself. */
export const timersEvent = (timers: readonly (Timer | string)[]): Json => ({
  Records: timers.map((timer, place) => ({ ...recorded('sqs-record'), messageId: `message-${place}`, body: typeof timer === 'string' ? timer : JSON.stringify(timer) })),
});

/** An event as a rule of the bus hands it on. */
export const busEvent = (event: BusEvent): Json => ({ ...recorded('event-bridge'), 'detail-type': event.type, detail: detailOfBusEvent(event) });
