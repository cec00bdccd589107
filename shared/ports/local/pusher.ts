import type { Pusher } from '../pusher.ts';

/** What the pusher needs of a socket; a `ws` WebSocket fits. */
export interface PushableSocket {
  readonly bufferedAmount: number;
  send(message: string): void;
  terminate(): void;
}

/** The pusher, and how the socket gateway tells it who is there. */
export interface LocalPusher extends Pusher {
  add(connectionId: string, socket: PushableSocket): void;
  remove(connectionId: string): void;
  /** Ends a socket without a goodbye, as a broken network would. */
  cut(connectionId: string): void;
}

/** API Gateway refuses a larger message. */
const MOST_BYTES_PER_MESSAGE = 128 * 1024;
/** A screen that reads so much too slowly is cut: it comes back and takes a fresh snapshot. */
const MOST_BUFFERED_BYTES = 4 * 1024 * 1024;

/** A registry of open sockets in this process. */
export const createPusher = (): LocalPusher => {
  const sockets = new Map<string, PushableSocket>();
  const cut = (connectionId: string): void => {
    sockets.get(connectionId)?.terminate();
    sockets.delete(connectionId);
  };
  return {
    cut,
    add: (connectionId, socket) => void sockets.set(connectionId, socket),
    remove: (connectionId) => void sockets.delete(connectionId),
    post: (connectionId, message) => {
      const bytes = Buffer.byteLength(message);
      if (bytes > MOST_BYTES_PER_MESSAGE) return Promise.reject(new RangeError(`Cannot push: the message has ${bytes} bytes, at most ${MOST_BYTES_PER_MESSAGE}`));
      const socket = sockets.get(connectionId);
      if (socket === undefined) return Promise.resolve('gone');
      if (socket.bufferedAmount > MOST_BUFFERED_BYTES) {
        cut(connectionId);
        return Promise.resolve('gone');
      }
      socket.send(message);
      return Promise.resolve('sent');
    },
  };
};

/** This process's sockets. */
export const pusher: LocalPusher = createPusher();
