import type { Browser } from 'playwright-core';
import { lendLetters } from './chinese-letters.ts';
import { openPage, screenAt, type PageOptions, type WatchedPage } from './watched-page.ts';

/** A small phone, held upright. */
const SCREEN = { width: 360, height: 740 };

/** A phone in a browser of its own, as a crew or a village doctor holds it. */
export interface CrewPhonePage extends WatchedPage {
  waitUntilLive(): Promise<void>;
  /** Until the phone has all that it needs without a line. */
  waitUntilKept(): Promise<void>;
}

/** Whose phone, where, in which look. */
export interface PhoneOptions extends Pick<PageOptions, 'isDark' | 'isEnglish'> {
  /** Such as `unit=yh-01`, or `responder=doctor-1&as=responder`. */
  readonly query: string;
  /** With a time of the page's own, which a test can drive by `page.clock`. */
  readonly isDriven?: boolean;
  readonly position: { readonly longitude: number; readonly latitude: number };
}

/** Runs in the page: ends when map, roads and centre lie on the phone. The roads come last. */
const untilKept = async (): Promise<void> => {
  const isKept = async (): Promise<boolean> => (await (await caches.open('yike-crew-roads')).keys()).length > 0 && (await (await caches.open('yike-crew-centre')).keys()).length > 0;
  while (!(await isKept())) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Opens the crew's page, signed in by the host's address. */
export const openPhone = async (browser: Browser, address: string, { query, position, isDriven = false, ...look }: PhoneOptions): Promise<CrewPhonePage> => {
  const watched = await openPage(browser, { viewport: SCREEN, isMobile: true, hasTouch: true, geolocation: position, permissions: ['geolocation'], ...look });
  const { page } = watched;
  if (isDriven) await page.clock.install();
  await page.goto(screenAt(address, `/crew/?${query}`));
  // A map draws the letters that it has when it opens.
  await lendLetters(page);
  return {
    ...watched,
    waitUntilLive: () => page.locator('[data-line=live]').waitFor(),
    waitUntilKept: () => page.evaluate(untilKept),
    look: async (name) => {
      await lendLetters(page);
      await watched.look(name);
    },
  };
};
