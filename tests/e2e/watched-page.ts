import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { layLine, type Line } from './line.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../.build/screenshots/', import.meta.url));
/** All that a page may ask of: this machine, and itself. */
const OWN = /^(http:\/\/127\.0\.0\.1[:/]|data:|blob:)/;

/** A page in a browser of its own. */
export interface WatchedPage {
  readonly page: Page;
  readonly line: Line;
  /** What went wrong inside the page; to ask anything of another machine is wrong. */
  readonly failures: readonly string[];
  /** Keeps a picture of it as it stands. */
  readonly look: (name: string) => Promise<void>;
}

/** In which look the page stands, beside what a browser may be told. */
export interface PageOptions extends BrowserContextOptions {
  readonly isDark?: boolean;
  readonly isEnglish?: boolean;
}

/** An empty page, watched from its first request on; Chinese and light where nothing else is said. */
export const openPage = async (browser: Browser, { isDark = false, isEnglish = false, ...options }: PageOptions = {}): Promise<WatchedPage> => {
  const context = await browser.newContext({ locale: 'zh-CN', colorScheme: isDark ? 'dark' : 'light', ...options });
  const page = await context.newPage();
  if (isEnglish) await page.addInitScript(() => localStorage.setItem('yike.language', 'en'));
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('request', (request) => {
    if (!OWN.test(request.url())) failures.push(`asked elsewhere: ${request.url()}`);
  });
  return {
    page,
    line: await layLine(page),
    failures,
    look: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
    },
  };
};

/** Where a screen stands on a host, signed in: `/crew/?unit=yh-01` on the address that the host prints. */
export const screenAt = (address: string, path: string): string => {
  const { origin, hash } = new URL(address);
  return `${origin}${path}${hash}`;
};
