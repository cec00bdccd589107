import type { FeedStatus } from '#shared/api/live-feed.ts';
import { emptyBoard, type LiveBoard } from '#shared/api/live-board.ts';
import { ownClock, readClock, type ClockReading, type ServerClock } from './server-clock.ts';

/** All that a screen knows from its feed. */
export interface LiveScreen {
  readonly board: LiveBoard;
  readonly status: FeedStatus;
  readonly clock: ServerClock;
  /** The first reading of the server's clock; its speed is measured from here. */
  readonly firstReading?: ClockReading;
  /** When anything was last heard, by the screen's own clock, milliseconds. */
  readonly heardAt?: number;
}

/** What a feed tells. */
export type FeedNews =
  | { readonly type: 'board'; readonly board: LiveBoard }
  | { readonly type: 'status'; readonly status: FeedStatus }
  | { readonly type: 'contact'; readonly reading: ClockReading }
  /** Nothing has changed; `localAt` is when that was heard, by the screen's own clock. */
  | { readonly type: 'unchanged'; readonly localAt: number };

/** A screen before its feed has said anything; the times are the screen's own. */
export const openScreen = (serverAt: number, localAt: number): LiveScreen => ({ board: emptyBoard, status: 'connecting', clock: ownClock(serverAt, localAt) });

/** Takes in what the feed tells. */
export const withNews = (screen: LiveScreen, news: FeedNews): LiveScreen => {
  switch (news.type) {
    case 'board':
      return { ...screen, board: news.board };
    case 'status':
      return { ...screen, status: news.status };
    case 'unchanged':
      return { ...screen, heardAt: news.localAt };
    case 'contact': {
      const firstReading = screen.firstReading ?? news.reading;
      return { ...screen, firstReading, clock: readClock(screen.clock, firstReading, news.reading), heardAt: news.reading.localAt };
    }
  }
};
