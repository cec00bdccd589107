import { startLiveFeedOn, type LiveFeed, type LiveFeedOptions } from './live-feed-on.ts';
import { readLiveMessage } from './live-message.ts';

export type { FeedStatus, LiveFeed, LiveFeedOptions } from './live-feed-on.ts';

/** Keeps a board current; each push is checked by its schema. */
export const startLiveFeed = (options: LiveFeedOptions): LiveFeed => startLiveFeedOn(readLiveMessage, options);
