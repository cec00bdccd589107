import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { consoleZhCn } from '#web/console/language/zh-cn.ts';
import { apiClient, body } from './api-client.ts';
import { choose, openConsole, type ConsolePage } from './console-page.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { untilKept } from './until-kept.ts';

const CENTRE = { centre: 'yanhu' };

describe("a dispatcher's desk: its windows, work without a line, the end of a shift", () => {
  let host: RunningHost;
  let browser: Browser;
  let desk: ConsolePage;
  let colleague: Client;
  let incidentId: string;

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    colleague = await apiClient(host.address, { role: 'dispatcher', user: 'night-shift' });
    ({ id: incidentId } = await colleague.call('open-incident', CENTRE, body({ priority: 'II' as const, place: { townshipId: 'longju' } })));
    desk = await openConsole(browser, host.address);
    await desk.page.locator(`[data-incident="${incidentId}"]`).waitFor();
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await desk.look(`desk-failed-${task.id}`);
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('gives the map a window of its own, which shows what is in hand and gives presses back', { timeout: 90_000 }, async () => {
    const { page } = desk;
    const [window] = await Promise.all([page.waitForEvent('popup'), page.locator('[data-tear-off=map]').click()]);
    await window.locator('.map[data-ready=true]').waitFor({ timeout: 60_000 });
    expect(await window.locator('.lists, .in-hand').count()).toBe(0);
    await page.locator('.panels[data-panels="lists inHand"]').waitFor();
    await page.locator('[data-action=closures]').click();
    await window.locator('.map.placing').waitFor();
    await window.locator('.map .maplibregl-canvas').click({ position: { x: 200, y: 200 } });
    await page.locator('[data-action=close-road]:enabled').waitFor();
    await window.close();
    await page.locator('.panels[data-panels="lists map inHand"]').waitFor();
    await page.locator('.map[data-ready=true]').waitFor({ timeout: 60_000 });
  });

  it('writes an order by telephone down while the line is cut, and enters it once the line is back', { timeout: 120_000 }, async () => {
    const { page, line } = desk;
    await page.context().route(/\/centres\//, (route) => route.abort('connectionfailed'));
    await line.cut();
    await page.locator('[data-action=cut-off]').click({ timeout: 60_000 });
    await page.locator(`[data-copied="${incidentId}"]`).waitFor();
    await page.locator('#phone-incident').click();
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').nth(1).click();
    await choose(page, '车组', '盐急05');
    await page.locator('[data-action=write-order]').click();
    await page.locator('[data-order]').waitFor();
    await desk.look('desk-cut-off');
    await page.context().unroute(/\/centres\//);
    await line.mend();
    await desk.waitUntilLive();
    await page.locator('[data-action=send-orders]').click();
    await page.locator('[data-order]').waitFor({ state: 'detached' });
    const { assignments } = await colleague.call('get-incident', { ...CENTRE, incidentId });
    expect(assignments).toMatchObject([{ assignment: { unitId: 'yh-05', isBackfilled: true } }]);
  });

  it('keeps the board on disk, to be read and printed by a page that opens without a line', { timeout: 90_000 }, async () => {
    const { page, line } = desk;
    await page.reload();
    await desk.waitUntilLive();
    await untilKept(page);
    await line.cut();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('.last-copy').waitFor();
    await page.locator(`[data-copied="${incidentId}"]`).waitFor();
    await desk.look('desk-last-copy');
    await page.context().setOffline(false);
    await line.mend();
    await page.reload();
    await desk.waitUntilLive();
  });

  it('puts a village doctor on duty and off again who rang the room, found by the village', async () => {
    const { page } = desk;
    const { responders = [], villages } = await colleague.call('get-centre', CENTRE);
    const { id, villageId } = responders.at(-1)!;
    await page.locator('[data-action=responder-duties]').click();
    await page.getByLabel(consoleZhCn.response.duty.find).fill(villages.find((village) => village.id === villageId)!.name);
    const row = page.locator(`.duties [data-responder="${id}"]`);
    await row.and(page.locator('[data-duty=onDuty]')).waitFor();
    await desk.look('responder-duties');
    for (const isOnDuty of [false, true]) {
      await row.locator(`[data-action=${isOnDuty ? 'on' : 'off'}-duty]`).click();
      await row.and(page.locator(`[data-duty=${isOnDuty ? 'onDuty' : 'offDuty'}]`)).waitFor();
      const { responders: duties } = await colleague.call('get-responders', CENTRE);
      expect(duties.find(({ responderId }) => responderId === id)?.responder.status).toBe(isOnDuty ? 'onDuty' : 'offDuty');
    }
    await page.keyboard.press('Escape');
    await page.locator('.duties').waitFor({ state: 'detached' });
  });

  it('takes over all that a colleague leaves behind', { timeout: 60_000 }, async () => {
    const { page } = desk;
    await page.locator('[data-action=hand-over]').click();
    await page.locator('.hand-over [data-incident]').waitFor();
    await desk.look('desk-hand-over');
    await page.locator('[data-action=take-over-shift]').click();
    await expect
      .poll(async () => {
        const { incident } = await colleague.call('get-incident', { ...CENTRE, incidentId });
        return incident.status === 'absent' ? undefined : incident.owner;
      })
      .toBe('dispatcher-1');
  });

  it('switches the demonstration on and off, and nothing of it counts as real', { timeout: 120_000 }, async () => {
    const { page } = desk;
    const toggle = async (): Promise<void> => {
      await page.locator('[data-demonstration]').click();
      await page.locator('.ant-dropdown:visible [data-menu-id$=demonstration]').click();
    };
    await toggle();
    await page.locator('[data-demonstration=true]').waitFor();
    await page.locator('.row[data-incident] .mode').first().waitFor({ timeout: 90_000 });
    const { entries } = await colleague.call('get-board', CENTRE);
    const modes = entries.flatMap(({ kind, id, state }) => (kind === 'incident' && id !== incidentId && 'mode' in state ? [state.mode] : []));
    expect(modes.length).toBeGreaterThan(0);
    expect(new Set(modes)).toEqual(new Set(['drill']));
    await desk.look('desk-demonstration');
    await toggle();
    await page.locator('[data-demonstration=false]').waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('.row[data-incident]').count(), { timeout: 30_000 }).toBe(1);
  });

  it('went without a failure in the page', () => expect(desk.failures).toEqual([]));
});
