import type { FeedStatus } from '#shared/api/live-feed.ts';

/** How far the screen may be believed. */
export type FeedHealth = 'opening' | 'live' | 'reconnecting' | 'stale';

/** Two digests of ten seconds missed, and a little: a line that says it is open no longer counts. */
export const STALE_AFTER_SECONDS = 25;

/** What is known of a feed: its own word, and how long ago anything was last heard; nothing before the first contact. */
export interface FeedFacts {
  readonly status: FeedStatus;
  readonly ageSeconds: number | undefined;
}

/** Whether the screen is live, and if not, why. */
export const feedHealth = ({ status, ageSeconds }: FeedFacts): FeedHealth => {
  if (ageSeconds === undefined) return 'opening';
  if (status !== 'live') return 'reconnecting';
  return ageSeconds > STALE_AFTER_SECONDS ? 'stale' : 'live';
};
