import type { Page } from 'playwright-core';

/** What the gateway says when a socket's two hours are over. */
const GOING_AWAY = { code: 1001, reason: 'Going away' };
const REQUESTS = /\/centres\//;

/** A line between a page and the host that a test can trouble. */
export interface Line {
  /** How often the page has tried to open a socket. */
  tries(): number;
  /** Ends the socket as the gateway does, and lets no other open. */
  cut(): Promise<void>;
  /** Cuts it, and the network of the whole machine with it. */
  lose(): Promise<void>;
  /** Swallows whatever goes over it, in both ways, and closes nothing. */
  silence(): Promise<void>;
  mend(): Promise<void>;
}

/** Lays the line of a page before it opens. */
export const layLine = async (page: Page): Promise<Line> => {
  let state: 'whole' | 'cut' | 'silent' = 'whole';
  let tries = 0;
  const ends = new Set<() => Promise<void>>();
  await page.routeWebSocket(/\/socket/, async (socket) => {
    if (state === 'cut') await socket.close(GOING_AWAY);
    else {
      const server = socket.connectToServer();
      server.onMessage((message) => {
        if (state !== 'silent') socket.send(message);
      });
      ends.add(() => socket.close(GOING_AWAY));
    }
    tries += 1;
  });
  const swallow = (): void => undefined;
  const cut = async (): Promise<void> => {
    state = 'cut';
    await Promise.all([...ends].map((end) => end()));
    ends.clear();
  };
  return {
    tries: () => tries,
    cut,
    lose: async () => {
      await page.context().setOffline(true);
      await cut();
    },
    silence: async () => {
      state = 'silent';
      await page.route(REQUESTS, swallow);
    },
    mend: async () => {
      state = 'whole';
      await page.context().setOffline(false);
      await page.unroute(REQUESTS, swallow);
    },
  };
};
