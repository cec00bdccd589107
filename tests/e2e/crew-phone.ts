import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openPage, screenAt, type PageOptions, type WatchedPage } from './watched-page.ts';

/** A small phone, held upright. */
const SCREEN = { width: 360, height: 740 };
const ASSETS = fileURLToPath(new URL('../../.build/web/assets/', import.meta.url));

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

/** The letters that a phone in China has and the Chromium of the tests has not, out of the console's files; the build puts the smallest into its styles. */
const chineseLetters = (): string => {
  const font = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');
  const files = new Map(readdirSync(ASSETS).filter((file) => file.endsWith('.woff2')).map((file) => [file.replace(/-[\w-]{8}\.woff2$/, ''), file]));
  const addressOf = (name: string): string => {
    const file = files.get(name);
    return file === undefined ? `data:font/woff2;base64,${readFileSync(join(dirname(font), 'files', `${name}.woff2`)).toString('base64')}` : `/assets/${file}`;
  };
  return readFileSync(font, 'utf8').replace(/url\(\.\/files\/([\w-]+)\.woff2\)/g, (_, name: string) => `url(${addressOf(name)})`);
};

/** Lends a page the letters for a picture, where it comes without fonts of its own. */
export const lendLetters = async (page: Page): Promise<void> => {
  await page.addStyleTag({ content: chineseLetters() });
  // Without a line a picture goes without the letters that the phone has not: its own are a phone's, not a test's.
  await page.evaluate(() => document.fonts.load('400 20px "Noto Sans SC Variable"', document.body.innerText).then(() => document.fonts.ready).then(() => undefined, () => undefined));
};

/** Opens the crew's page, signed in by the host's address. */
export const openPhone = async (browser: Browser, address: string, { query, position, isDriven = false, ...look }: PhoneOptions): Promise<CrewPhonePage> => {
  const watched = await openPage(browser, { viewport: SCREEN, isMobile: true, hasTouch: true, geolocation: position, permissions: ['geolocation'], ...look });
  const { page } = watched;
  if (isDriven) await page.clock.install();
  await page.goto(screenAt(address, `/crew/?${query}`));
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
