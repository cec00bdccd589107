import { useEffect, useReducer } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import type { LiveFeed, LiveFeedOptions } from '#shared/api/live-feed-on.ts';
import { openScreen, withNews, type LiveScreen } from './live-screen.ts';

/** Where this page's sockets open. */
const socketUrl = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket`;

/** How a page's feed is begun. */
export type StartFeed = (options: LiveFeedOptions) => LiveFeed;

/** The centre's board as it changes, and how old it is, by a feed that is begun in the page's own way. The one live feed of a page. */
export const useLiveBoardOn = (start: StartFeed, client: Client, centre: string): LiveScreen => {
  const [screen, tell] = useReducer(withNews, undefined, () => openScreen(Date.now(), performance.now()));
  useEffect(() => {
    const feed = start({
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
  }, [start, client, centre]);
  return screen;
};
