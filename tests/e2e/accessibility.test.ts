import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiClient, body } from './api-client.ts';
import { axeFindings } from './axe.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { openPage, screenAt } from './watched-page.ts';

const CENTRE = { centre: 'yanhu' };

/** Each screen with what shows that it stands; `act` brings more of it to light. */
const SCREENS: readonly { readonly name: string; readonly path: string; readonly width: number; readonly stands: string; readonly act?: (page: Page) => Promise<void> }[] = [
  {
    name: 'console',
    path: '/',
    width: 1366,
    stands: '[data-incident]',
    act: async (page) => {
      await page.locator('[data-incident]').first().click();
      await page.locator('.ranking [data-unit]').first().waitFor();
    },
  },
  { name: 'console, work without a line', path: '/', width: 1366, stands: '[data-action=cut-off-work]', act: (page) => page.locator('[data-action=cut-off-work]').click() },
  { name: 'station', path: '/station/?station=base', width: 1366, stands: '.sheet' },
  { name: 'crew', path: '/crew/?unit=yh-01', width: 360, stands: '.order-alarm' },
  { name: 'crew standing by', path: '/crew/?unit=yh-05', width: 360, stands: '.idle-card' },
  { name: 'facility', path: '/facility/?facility=district-peoples-hospital', width: 1366, stands: 'main' },
  { name: 'manager', path: '/manager/', width: 1366, stands: '[data-figure=arrival]' },
];

describe('every screen for those who see, hear or press otherwise', () => {
  let host: RunningHost;
  let browser: Browser;

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    const room = await apiClient(host.address);
    const place = { position: { longitude: 110.99, latitude: 35.02, datum: 'WGS-84' as const } };
    for (const priority of ['I', 'III'] as const) await room.call('open-incident', CENTRE, body({ priority, place }));
    const { entries } = await room.call('get-board', CENTRE);
    const [incident] = entries.filter(({ kind }) => kind === 'incident');
    await room.call('dispatch-unit', CENTRE, body({ unitId: 'yh-01', purpose: { kind: 'incident' as const, incidentId: incident!.id } }));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  // Contrast is the look's, names are the language's: two pages tell of both.
  describe.each([['zh-CN', 'light'], ['en', 'dark']] as const)('in %s, %s', (language, look) => {
    it.each(SCREENS)('$name', { timeout: 60_000 }, async ({ path, width, stands, act }) => {
      const { page } = await openPage(browser, { viewport: { width, height: width === 360 ? 740 : 768 }, isDark: look === 'dark', isEnglish: language === 'en', reducedMotion: 'reduce' });
      await page.goto(screenAt(host.address, path));
      await page.locator(stands).first().waitFor();
      await act?.(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    });
  });
});
