import { startTransition, useEffect, useReducer } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import type { LiveFeed, LiveFeedOptions } from '#shared/api/live-feed-on.ts';
import { inBeats } from './in-beats.ts';
import { openScreen, withNews, type FeedNews, type LiveScreen } from './live-screen.ts';

/** A screen is drawn anew for the feed at most so often: soon enough for an eye, seldom enough to leave presses the time that they need. */
const BEAT_MILLISECONDS = 400;

/** Where this page's sockets open. */
const socketUrl = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket`;

/** How a page's feed is begun. */
export type StartFeed = (options: LiveFeedOptions) => LiveFeed;

/** The centre's board as it changes, and how old it is, by a feed that is begun in the page's own way. The one live feed of a page. */
export const useLiveBoardOn = (start: StartFeed, client: Client, centre: string): LiveScreen => {
  const [screen, tell] = useReducer(withNews, undefined, () => openScreen(Date.now(), performance.now()));
  useEffect(() => {
    // A press comes before the news: what the feed tells is drawn when nothing else waits.
    const beats = inBeats<FeedNews>(BEAT_MILLISECONDS, (news) => startTransition(() => news.forEach(tell)));
    const feed = start({
      client,
      centre,
      socketUrl: socketUrl(),
      onBoard: (board) => beats.say({ type: 'board', board }),
      onStatus: (status) => beats.say({ type: 'status', status }),
      onUnchanged: () => beats.say({ type: 'unchanged', localAt: performance.now() }),
      onContact: (serverAt) => beats.say({ type: 'contact', reading: { serverAt, localAt: performance.now() } }),
    });
    // What a woken page cannot ask for, the feed's next look finds out.
    const onWake = (): void => {
      if (!document.hidden) void feed.check().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', onWake);
    return () => {
      document.removeEventListener('visibilitychange', onWake);
      feed.stop();
      beats.stop();
    };
  }, [start, client, centre]);
  return screen;
};
