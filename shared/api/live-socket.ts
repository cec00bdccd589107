import type { LiveMessage } from './live-message.ts';

/** Makes a message of what came over a socket; nothing of what this version of the screen does not know. */
export type ReadLiveMessage = (data: unknown) => LiveMessage | undefined;

/** A socket that has subscribed. */
export interface LiveSocket {
  /** Tells the server that somebody is still there; API Gateway closes a silent socket after ten minutes. */
  ping(): void;
  close(): void;
}

/** What becomes of a socket. `onLost` is called once, whether it never opened, broke or was closed. */
export interface LiveSocketListener {
  readonly read: ReadLiveMessage;
  readonly onMessage: (message: LiveMessage) => void;
  readonly onLost: () => void;
}

/** Opens a socket and subscribes. Messages that this version of the screen does not know are left out. */
export const openLiveSocket = (url: string, { read, onMessage, onLost }: LiveSocketListener): LiveSocket => {
  const socket = new WebSocket(url);
  let isLost = false;
  const lose = (): void => {
    if (isLost) return;
    isLost = true;
    socket.close();
    onLost();
  };
  const say = (message: { readonly action: string }): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  socket.addEventListener('open', () => say({ action: 'subscribe' }));
  socket.addEventListener('message', (event) => {
    const message = read(event.data);
    if (message && !isLost) onMessage(message);
  });
  socket.addEventListener('close', lose);
  socket.addEventListener('error', lose);
  return { ping: () => say({ action: 'ping' }), close: lose };
};
