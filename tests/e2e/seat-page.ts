import type { Browser } from 'playwright-core';
import { openPage, screenAt, type PageOptions, type WatchedPage } from './watched-page.ts';

/** A machine that builds and draws for several tests at once takes its time. */
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** The desk of a station or a facility. */
const SCREEN = { width: 1366, height: 768 };

/** A screen of a station or a facility in a browser of its own. */
export interface SeatPage extends WatchedPage {
  waitUntilLive(): Promise<void>;
}

/** Which screen, as which seat, in which look. */
export interface SeatOptions extends Pick<PageOptions, 'isDark' | 'isEnglish'> {
  readonly screen: string;
  /** Such as `station=base`. */
  readonly query: string;
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
export const openSeat = async (browser: Browser, address: string, { screen, query, isSilent = false, ...look }: SeatOptions): Promise<SeatPage> => {
  const watched = await openPage(browser, { viewport: SCREEN, ...look });
  const { page } = watched;
  page.setDefaultTimeout(LONGEST_WAIT_MILLISECONDS);
  if (isSilent) await page.addInitScript(withoutSound);
  await page.goto(screenAt(address, `/${screen}/?${query}`));
  const waitUntilLive = () => page.locator('.feed[data-health=live]').waitFor();
  await waitUntilLive();
  return { ...watched, waitUntilLive };
};
