import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** A machine that builds and draws for several tests at once takes its time. */
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** The desk of a station or a facility. */
const SCREEN = { width: 1366, height: 768 };
const SCREENSHOTS = fileURLToPath(new URL('../../.build/screenshots/', import.meta.url));

/** A screen of a station or a facility in a browser of its own. */
export interface SeatPage {
  readonly page: Page;
  /** What went wrong inside the page. */
  readonly failures: readonly string[];
  waitUntilLive(): Promise<void>;
  cutLine(): Promise<void>;
  mendLine(): Promise<void>;
  look(name: string): Promise<void>;
}

/** Which screen, as which seat, in which look. */
export interface SeatOptions {
  readonly screen: string;
  /** Such as `station=base`. */
  readonly query: string;
  readonly isDark?: boolean;
  readonly isEnglish?: boolean;
  /** As a browser that lets no page sound before a press. */
  readonly isSilent?: boolean;
}

/** Runs in the page before all else: sound has to be allowed by a press. */
const withoutSound = (): void => {
  let state: AudioContextState = 'suspended';
  Object.defineProperty(AudioContext.prototype, 'state', { get: () => state });
  AudioContext.prototype.resume = function (this: AudioContext): Promise<void> {
    state = 'running';
    this.dispatchEvent(new Event('statechange'));
    return Promise.resolve();
  };
};

/** Opens `/<screen>/` as the seat that the query names, such as `station=base`, signed in by the host's address. */
export const openSeat = async (browser: Browser, address: string, { screen, query, isDark = false, isEnglish = false, isSilent = false }: SeatOptions): Promise<SeatPage> => {
  const context = await browser.newContext({ viewport: SCREEN, colorScheme: isDark ? 'dark' : 'light', locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT_MILLISECONDS);
  if (isEnglish) await page.addInitScript(() => localStorage.setItem('yike.language', 'en'));
  if (isSilent) await page.addInitScript(withoutSound);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1[:/]|data:|blob:)/.test(request.url())) failures.push(`asked elsewhere: ${request.url()}`);
  });
  const closers = new Set<() => Promise<void>>();
  let isCut = false;
  await page.routeWebSocket(/\/socket/, (socket) => {
    if (isCut) {
      void socket.close();
      return;
    }
    socket.connectToServer();
    closers.add(() => socket.close());
  });
  const { origin, hash } = new URL(address);
  await page.goto(`${origin}/${screen}/?${query}${hash}`);
  const waitUntilLive = () => page.locator('.feed[data-health=live]').waitFor();
  await waitUntilLive();
  return {
    page,
    failures,
    waitUntilLive,
    cutLine: async () => {
      isCut = true;
      await context.setOffline(true);
      await Promise.all([...closers].map((close) => close()));
      closers.clear();
    },
    mendLine: async () => {
      isCut = false;
      await context.setOffline(false);
    },
    look: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
    },
  };
};
