import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleZhCn } from '#web/console/language/zh-cn.ts';
import { zhCn } from '#web/kit/language/zh-cn.ts';
import { choose, openConsole, placeCall, type ConsolePage } from './console-page.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { openSeat } from './seat-page.ts';

describe('the console, on the running system', () => {
  let host: RunningHost;
  let browser: Browser;
  let desk: ConsolePage;
  let otherDesk: ConsolePage;

  const switchAppearance = async (to: 'light' | 'dark'): Promise<void> => {
    await desk.page.getByRole('button', { name: /切换深浅色|Switch light and dark/ }).click();
    await desk.page.locator(`:root[data-appearance=${to}] .map[data-ready=true]`).waitFor();
  };

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    desk = await openConsole(browser, host.address);
    // A second map, drawn without a graphics card, takes longer than all that is done on it: this one's machine has none, and stands a list in.
    otherDesk = await openConsole(browser, host.address, { isDark: true, hasWebgl: false });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('signs in by the address, and takes the token out of it', async () => {
    expect(desk.page.url()).not.toContain('token');
    expect(await desk.page.locator('.centre-title').textContent()).toBe('盐湖区急救调度中心');
    expect(await desk.page.locator('.notice').textContent()).toContain('近似');
    await desk.look('console-open-zh-light');
    await switchAppearance('dark');
    await desk.look('console-open-zh-dark');
    await switchAppearance('light');
  });

  it('asks for the token where the address has none', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.address.replace(/#.*/, ''));
    await page.getByLabel(zhCn.signIn.token).fill('not-the-token');
    await page.getByRole('button', { name: zhCn.signIn.enter }).click();
    await page.getByText(zhCn.signIn.refused).waitFor();
    await context.close();
  });

  it('takes a call placed by a click on the map, ranks units by road, dispatches, and follows the run to its outcome', async () => {
    const { page } = desk;
    await page.keyboard.press('F2');
    await page.locator('.map').click({ position: { x: 250, y: 300 } });
    await page.locator('.point[data-placed=true]').waitFor();
    await page.getByLabel(consoleZhCn.call.words, { exact: true }).fill('胸痛，出冷汗');
    await page.locator('.priorities label').nth(1).click();
    await page.getByLabel(consoleZhCn.call.telephone, { exact: true }).fill('13800000000');
    await desk.look('call-zh-light');
    await page.keyboard.press('Control+Enter');

    const best = page.locator('.ranking .recommended');
    await best.waitFor();
    expect(await best.locator('.eta').textContent()).toMatch(/^\d+:\d\d$/);
    expect(await best.textContent()).toContain(consoleZhCn.advice['road-graph']);
    expect(await page.locator('.ranking tbody').count()).toBeGreaterThan(5);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-action') === 'dispatch');
    await desk.look('ranked-zh-light');

    const unitId = await best.getAttribute('data-unit');
    await page.keyboard.press('Enter');
    const run = page.locator('.run[data-status=active]');
    await run.locator('.known[data-point=notified]').waitFor();
    await desk.look('dispatched-zh-light');

    await otherDesk.page.locator('.row', { hasText: /盐急/ }).waitFor();
    await otherDesk.page.getByRole('tab', { name: new RegExp(consoleZhCn.list.units) }).click();
    await otherDesk.page.locator(`[data-unit=${unitId!}][data-activity=ordered]`).waitFor();

    await desk.pressThroughRun(run, '盐湖区人民医院');
    await run.locator('[data-action=end-run]').click();
    await desk.look('outcome-zh-light');
    await page.getByRole('button', { name: zhCn.outcome.save }).click();
    await page.locator('.incident[data-status=closed]').waitFor();
    await page.locator('[data-event=IncidentClosed]').waitFor();
    await desk.look('closed-zh-light');
    await otherDesk.page.locator(`[data-unit=${unitId!}][data-activity=freeAway]`).waitFor();
  });

  it('takes a call placed by its township, and asks why another unit than the recommended one is sent', async () => {
    const { page } = desk;
    await page.keyboard.press('F2');
    await placeCall(page, '龙居镇');
    await page.locator('.priorities label').nth(2).click();
    await page.keyboard.press('Control+Enter');
    const second = page.locator('.ranking tbody').nth(1);
    await second.locator('[data-action=dispatch]').click();
    await page.locator('[data-reason=knows-the-road]').click();
    await page.locator('.run[data-status=active]').waitFor();
  });

  it('says that the line is cut, keeps the last state, and catches up by itself', async () => {
    const { page } = otherDesk;
    await page.getByRole('tab', { name: new RegExp(consoleZhCn.list.incidents) }).click();
    const before = await page.locator('.row[data-incident]').count();
    await otherDesk.line.cut();
    await page.locator('.feed[data-health=reconnecting]').waitFor();
    await page.locator('.loss[role=alert]').waitFor();
    expect(await page.locator('.row[data-incident]').count()).toBe(before);
    await otherDesk.look('line-cut-zh-dark');

    await desk.page.keyboard.press('F2');
    await placeCall(desk.page, '陶村镇');
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('.ranking .recommended').waitFor();
    expect(await page.locator('.row[data-incident]').count()).toBe(before);

    await otherDesk.line.mend();
    await otherDesk.waitUntilLive();
    await page.locator('.row-waiting', { hasText: '陶村' }).waitFor();
    expect(await page.locator('.row[data-incident]').count()).toBe(before + 1);
  });

  it('lets one of two dispatchers have a unit, and tells the other who was first', async () => {
    const { page } = otherDesk;
    await page.locator('.row-waiting', { hasText: '陶村' }).click();
    const best = page.locator('.ranking .recommended');
    await best.waitFor();
    const unitId = await best.getAttribute('data-unit');
    await otherDesk.line.cut();
    await page.route(/\/recommendation/, (route) => route.abort());

    await desk.page.locator('.row-waiting', { hasText: '陶村' }).click();
    await desk.page.locator(`.ranking [data-unit=${unitId!}] [data-action=dispatch]`).click();
    await desk.page.locator('.run[data-status=active]').waitFor();
    await best.locator('[data-action=dispatch]').click();
    await page.getByText(/已被 dispatcher-1 派往/).waitFor();
    await otherDesk.look('who-won-zh-dark');

    await page.unroute(/\/recommendation/);
    await otherDesk.line.mend();
    await otherDesk.waitUntilLive();
    await page.locator('.run[data-status=active]').waitFor();
  });

  it('asks for a transfer, has it accepted at the facility, sends an ambulance and sees it handed over', async () => {
    const { page } = otherDesk;
    await page.getByRole('tab', { name: new RegExp(consoleZhCn.list.transfers) }).click();
    await page.locator('[data-action=request-transfer]').click();
    await choose(page, zhCn.transfer.from, '北相镇卫生院');
    await choose(page, zhCn.transfer.to, '盐湖区人民医院');
    await otherDesk.look('transfer-request-zh-dark');
    await page.locator('[data-action=submit-transfer]').click();
    await page.locator('.offer').waitFor();

    const facility = await openSeat(browser, host.address, { screen: 'facility', query: 'facility=district-peoples-hospital' });
    await facility.page.locator('.offer').getByLabel(zhCn.transfer.bed).fill('12');
    await facility.look('transfer-offered-zh-light');
    await facility.page.locator('[data-action=accept-transfer]').click();

    await page.locator('.incident[data-status=accepted]').waitFor();
    await page.locator('.ranking .recommended [data-action=dispatch]').click();
    const run = page.locator('.run[data-status=active]');
    await otherDesk.pressThroughRun(run);
    await otherDesk.look('transfer-run-zh-dark');
    await run.locator('[data-action=end-run]').click();
    await page.getByRole('button', { name: zhCn.outcome.save }).click();
    await page.locator('.incident[data-status=handedOver]').waitFor();
    expect(facility.failures).toEqual([]);
    await facility.page.context().close();
  });

  it('stands a list in for the map where there is no WebGL, and places a call from it', async () => {
    const { page } = otherDesk;
    await page.getByText(zhCn.map.noWebgl).waitFor();
    await page.locator('.place-list').getByRole('button', { name: /盐急01/ }).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.place-list').getByRole('button', { name: '金井乡' }).click();
    await page.locator('.point[data-placed=true]').waitFor();
    await otherDesk.look('no-webgl-zh-dark');
  });

  it('speaks English, by day and by night', async () => {
    for (const one of [desk, otherDesk]) {
      await one.page.getByRole('button', { name: zhCn.language.switch }).click();
      await one.page.locator('.centre-title', { hasText: 'Yanhu' }).waitFor();
      await one.page.getByRole('tab', { name: /Incidents/ }).click();
      await one.page.locator('.row[data-incident]').first().click();
      await one.page.locator('.incident .points').waitFor();
      await one.page.locator('.advice summary').first().click();
      await one.page.locator('.ranking .recommended').waitFor();
    }
    await desk.look('run-en-light');
    await otherDesk.look('run-en-dark-list');
    await switchAppearance('dark');
    await desk.look('run-en-dark');
  });

  it('asks nothing of any other host, and fails nowhere', () => {
    expect([...desk.failures, ...otherDesk.failures]).toEqual([]);
  });
});
