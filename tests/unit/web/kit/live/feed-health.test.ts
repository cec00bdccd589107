import { describe, expect, it } from 'vitest';
import { feedHealth, STALE_AFTER_SECONDS } from '#web/kit/live/feed-health.ts';
import { openScreen, withNews } from '#web/kit/live/live-screen.ts';

describe('the health of a feed', () => {
  it('is opening until anything was heard', () => {
    expect(feedHealth({ status: 'connecting', ageSeconds: undefined })).toBe('opening');
  });

  it('is live while it says so and was heard lately', () => {
    expect(feedHealth({ status: 'live', ageSeconds: 12 })).toBe('live');
  });

  it('is stale when a line that says it is open has gone silent', () => {
    expect(feedHealth({ status: 'live', ageSeconds: STALE_AFTER_SECONDS + 1 })).toBe('stale');
  });

  it('is reconnecting from the moment that the line is lost until the fresh snapshot', () => {
    expect(feedHealth({ status: 'lost', ageSeconds: 1 })).toBe('reconnecting');
    expect(feedHealth({ status: 'connecting', ageSeconds: 1 })).toBe('reconnecting');
  });
});

describe('a live screen', () => {
  it('keeps its board while the line is lost', () => {
    const entries = new Map();
    const shown = withNews(openScreen(0, 0), { type: 'board', board: { entries, left: new Map() } });
    const lost = withNews(shown, { type: 'status', status: 'lost' });
    expect(lost.board.entries).toBe(entries);
    expect(lost.status).toBe('lost');
  });

  it('knows when it last heard anything', () => {
    const heard = withNews(openScreen(0, 0), { type: 'contact', reading: { serverAt: 9_000, localAt: 70 } });
    expect(heard.heardAt).toBe(70);
    expect(withNews(heard, { type: 'unchanged', localAt: 90 }).heardAt).toBe(90);
  });
});
