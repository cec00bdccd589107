import {
  DeleteConnectionCommand,
  GoneException,
  LimitExceededException,
  PostToConnectionCommand,
  type ApiGatewayManagementApiClient,
  type PostToConnectionCommandInput,
} from '@aws-sdk/client-apigatewaymanagementapi';
import type { Pusher } from '#shared/ports/pusher.ts';
import { retryWithJitter } from '../retry-with-jitter.ts';

/** API Gateway refuses a larger message. */
const MOST_BYTES_PER_MESSAGE = 128 * 1024;

/** The request that sends a message. @throws RangeError for one that is too large: a programmer's mistake */
export const postRequest = (connectionId: string, message: string): PostToConnectionCommandInput => {
  const data = Buffer.from(message);
  if (data.byteLength > MOST_BYTES_PER_MESSAGE) throw new RangeError(`Cannot push: the message has ${data.byteLength} bytes, at most ${MOST_BYTES_PER_MESSAGE}`);
  return { ConnectionId: connectionId, Data: data };
};

const isTooSlow = (error: unknown): boolean => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
const isThrottled = (error: unknown): boolean => error instanceof LimitExceededException || (error instanceof Error && error.name === 'ThrottlingException');

/** What the pusher needs; its client gives up on a post that takes too long. */
export interface GatewayPusherOptions {
  readonly client: Pick<ApiGatewayManagementApiClient, 'send'>;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** Posts through API Gateway. A socket that takes too long is cut, so that one dead phone does not hold up a hundred screens: it comes back and takes a fresh snapshot. */
export const createGatewayPusher = ({ client, sleep }: GatewayPusherOptions): Pusher => {
  const cut = async (connectionId: string): Promise<void> => {
    try {
      await client.send(new DeleteConnectionCommand({ ConnectionId: connectionId }));
    } catch {
      // Whether or not it could be cut, nobody posts to it any more; the gateway ends it when it is idle.
    }
  };
  return {
    post: async (connectionId, message) => {
      const request = postRequest(connectionId, message);
      try {
        await retryWithJitter(() => client.send(new PostToConnectionCommand(request)), { isPassing: isThrottled, sleep });
        return 'sent';
      } catch (error) {
        if (error instanceof GoneException) return 'gone';
        if (!isTooSlow(error)) throw error;
        await cut(connectionId);
        return 'gone';
      }
    },
  };
};
