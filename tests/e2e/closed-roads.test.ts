import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleZhCn } from '#web/console/language/zh-cn.ts';
import { zhCn } from '#web/kit/language/zh-cn.ts';
import { openConsole, type ConsolePage } from './console-page.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';

describe('closed roads, on the running system', () => {
  let host: RunningHost;
  let browser: Browser;
  let desk: ConsolePage;
  let otherDesk: ConsolePage;

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    desk = await openConsole(browser, host.address);
    otherDesk = await openConsole(browser, host.address, { isDark: true });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('a road is closed by a press on the map, and every console knows at once', async () => {
    const { page } = desk;
    await page.locator('[data-action=closures]').click();
    await page.getByText(consoleZhCn.closure.none).waitFor();
    await page.locator('.map').click({ position: { x: 330, y: 300 } });
    await page.locator('[data-action=close-road]').click();
    const closed = page.locator('.closures li');
    await closed.waitFor();
    expect(await closed.textContent()).toContain(zhCn.closureReason.flood);
    await otherDesk.page.locator('[data-action=closures]', { hasText: '1' }).waitFor();
    await desk.look('closed-road-zh-light');
  });

  it('the ranking shows who loses cover, and the map the way of the unit that is looked at', async () => {
    const { page } = desk;
    await page.keyboard.press('F2');
    await page.locator('.map').click({ position: { x: 250, y: 300 } });
    await page.locator('.point[data-placed=true]').waitFor();
    await page.getByLabel(consoleZhCn.call.words, { exact: true }).fill('摔倒，腿痛');
    await page.locator('.priorities label').nth(3).click();
    await page.keyboard.press('Control+Enter');
    const rows = page.locator('.ranking tbody');
    await rows.first().waitFor();
    expect(await page.locator('.ranking').textContent()).toMatch(/覆盖(不减| −[\d,]+ 人)/);
    const asked = page.waitForResponse((response) => response.url().includes('/route?') && response.status() === 200);
    await rows.nth(2).hover();
    await asked;
    await desk.look('route-zh-light');
  });

  it('it is opened again, for every console', async () => {
    await otherDesk.page.locator('[data-action=closures]').click();
    await otherDesk.page.locator('[data-action=open-road]').click();
    await otherDesk.page.getByText(consoleZhCn.closure.none).waitFor();
    expect(desk.failures.concat(otherDesk.failures)).toEqual([]);
  });
});
