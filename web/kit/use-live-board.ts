import { useEffect, useReducer } from 'react';
import type { Client } from '#shared/api/client.ts';
import { startLiveFeed } from '#shared/api/live-feed.ts';
import { openScreen, withNews, type LiveScreen } from './live-screen.ts';

/** Where this page's sockets open. */
const socketUrl = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket`;

/** The centre's board as it changes, and how old it is. The one live feed of a page. */
export const useLiveBoard = (client: Client, centre: string): LiveScreen => {
  const [screen, tell] = useReducer(withNews, undefined, () => openScreen(Date.now(), performance.now()));
  useEffect(() => {
    const feed = startLiveFeed({
      client,
      centre,
      socketUrl: socketUrl(),
      onBoard: (board) => tell({ type: 'board', board }),
      onStatus: (status) => tell({ type: 'status', status }),
      onUnchanged: () => tell({ type: 'unchanged', localAt: performance.now() }),
      onContact: (serverAt) => tell({ type: 'contact', reading: { serverAt, localAt: performance.now() } }),
    });
    const onWake = (): void => {
      if (!document.hidden) void feed.check();
    };
    document.addEventListener('visibilitychange', onWake);
    return () => {
      document.removeEventListener('visibilitychange', onWake);
      feed.stop();
    };
  }, [client, centre]);
  return screen;
};
