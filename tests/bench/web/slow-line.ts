import type { Browser } from 'playwright-core';

/** WebPageTest's "3G Slow": 400 kbit/s each way, 400 ms for every round trip. */
const SLOW_3G = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const PHONE = { width: 360, height: 740 };

/** Opens the crew's page for the first time on a slow line. @returns seconds until it stands ready for orders */
export const firstUse = async (browser: Browser, address: string): Promise<number> => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN', isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', SLOW_3G);
    const { origin, hash } = new URL(address);
    const from = performance.now();
    await page.goto(`${origin}/crew/?unit=yh-01${hash}`, { waitUntil: 'commit' });
    await page.locator('.idle-card:not([data-unit=unknown])').waitFor();
    return (performance.now() - from) / 1000;
  } finally {
    await context.close();
  }
};
