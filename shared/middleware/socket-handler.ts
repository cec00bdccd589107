import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type * as z from 'zod';
import { fieldErrors } from '#shared/api/field-errors.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { parseJsonText } from '#shared/api/json-text.ts';
import { loggerOf } from './logger.ts';
import { problemOfError } from './problem-of-error.ts';
import { socketIdentity, type SocketEvent, type SocketIdentity } from './socket-event.ts';

/** A function behind a route of the WebSocket API, as Lambda and the local host call it. */
export type SocketHandler = (event: SocketEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Wraps what runs when a socket opens ($connect: a status over 299 refuses it) or has closed ($disconnect). */
export const socketHandler = (name: string, run: (socket: SocketIdentity) => Promise<void>): SocketHandler => {
  const logger = loggerOf(name);
  return middy<SocketEvent, APIGatewayProxyStructuredResultV2>().handler(async (event: SocketEvent) => {
    try {
      await run(socketIdentity(event));
      return { statusCode: 200 };
    } catch (error) {
      const { status, code } = problemOfError(error);
      logger.error('socket event failed', { connectionId: event.requestContext.connectionId, eventType: event.requestContext.eventType, code, error });
      return { statusCode: status };
    }
  });
};

const parseMessage = <Message extends z.ZodType>(schema: Message, { body = '' }: SocketEvent): z.infer<Message> => {
  const parsed = schema.safeParse(parseJsonText(body));
  if (parsed.success) return parsed.data;
  throw new InvalidRequest(fieldErrors(parsed.error));
};

/**
 * Wraps what answers a message. The answer goes back over the same socket; a refusal goes back as
 * `{type: 'problem', problem}`, for a socket has no status.
 */
export const socketMessageHandler = <Message extends z.ZodType>(
  name: string,
  schema: Message,
  run: (socket: SocketIdentity, message: z.infer<Message>) => Promise<{ readonly type: string }>,
): SocketHandler => {
  const logger = loggerOf(name);
  return middy<SocketEvent, APIGatewayProxyStructuredResultV2>().handler(async (event: SocketEvent) => {
    try {
      return { statusCode: 200, body: JSON.stringify(await run(socketIdentity(event), parseMessage(schema, event))) };
    } catch (error) {
      const problem = problemOfError(error);
      const facts = { connectionId: event.requestContext.connectionId, status: problem.status, code: problem.code };
      if (problem.status < 500) logger.info('message refused', facts);
      else logger.error('message failed', { ...facts, error });
      return { statusCode: 200, body: JSON.stringify({ type: 'problem', problem }) };
    }
  });
};
