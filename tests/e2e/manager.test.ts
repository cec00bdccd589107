import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { managerEn } from '#web/manager/language/en.ts';
import { managerZhCn } from '#web/manager/language/zh-cn.ts';
import { zhCn } from '#web/kit/language/zh-cn.ts';
import { apiClient } from './api-client.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { openPage, screenAt, type PageOptions, type WatchedPage } from './watched-page.ts';

const centre = 'yanhu';
const A_MINUTE = 60_000;
const DESK = { width: 1366, height: 768 };
const WALL = { width: 3840, height: 2160 };

describe('the manager’s screen, on the running system', () => {
  let host: RunningHost;
  let browser: Browser;
  let desk: WatchedPage;
  let page: Page;
  let commands = 0;
  const failures: (readonly string[])[] = [];
  const command = () => ({ commandId: `manager-e2e-${String(++commands)}` });

  /** An incident that was answered so many minutes ago, and whose crew is on scene now. */
  const arrivedAfter = async (minutes: number, unitId: string): Promise<void> => {
    const now = Date.now();
    const dispatcher = await apiClient(host.address, { role: 'dispatcher' });
    const crew = await apiClient(host.address, { role: 'crew', unit: unitId });
    const { id: incidentId } = await dispatcher.call('open-incident', { centre }, { body: { ...command(), answeredAt: now - minutes * A_MINUTE, place: { townshipId: 'xiezhou' }, priority: 'II' } });
    const { assignmentId } = await dispatcher.call('dispatch-unit', { centre }, { body: { ...command(), unitId, purpose: { kind: 'incident', incidentId } } });
    const at = (point: 'enRoute' | 'onScene', seconds: number) => ({ point, deviceAt: now + seconds * 1000, clockOffsetMilliseconds: 0 });
    await crew.call('report-time-points', { centre, assignmentId }, { body: { ...command(), reports: [at('enRoute', 20), at('onScene', 30)] } });
  };

  const open = async (options: PageOptions): Promise<WatchedPage> => {
    const opened = await openPage(browser, options);
    failures.push(opened.failures);
    await opened.page.goto(screenAt(host.address, '/manager/'));
    await opened.page.locator('[data-figure=arrival]').waitFor();
    return opened;
  };

  beforeAll(async () => {
    host = await runHost();
    await arrivedAfter(8, 'yh-12');
    await arrivedAfter(25, 'yh-13');
    browser = await openBrowser();
    desk = await open({ viewport: DESK });
    ({ page } = desk);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('shows the day’s response times with their samples and the share in the target', async () => {
    const arrival = page.locator('[data-figure=arrival]');
    await expect.poll(async () => arrival.locator('[data-open=counted]').textContent()).toBe('2');
    expect(await arrival.textContent()).toContain('50.0%');
    expect(await page.locator('[data-volume=incidents] dd').textContent()).toBe('2');
    expect(await page.locator('.chart canvas').count()).toBe(3);
    await desk.look('manager-zh-light');
  });

  it('opens the late run behind a figure, and its story', async () => {
    await page.locator('[data-figure=arrival] [data-open=late]').click();
    const runs = page.locator('.samples tbody tr');
    await runs.first().waitFor();
    expect(await runs.count()).toBe(1);
    await runs.getByRole('button').click();
    await page.locator('.story [data-event=TimePointReported]').first().waitFor();
    expect(await page.locator('.story li').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining(zhCn.point.onScene)]));
    await desk.look('manager-story-zh-light');
    await page.getByRole('button', { name: managerZhCn.runs.close }).click();
  });

  it('opens what was left out, by its reason', async () => {
    await page.locator('[data-figure=runTotal] [data-left-out=underWay]').click();
    await page.locator('.samples tbody tr').nth(1).waitFor();
    await page.getByRole('button', { name: managerZhCn.runs.close }).click();
  });

  it('saves a table that a spreadsheet reads as Chinese', async () => {
    const saving = page.waitForEvent('download');
    await page.locator('[data-download=figures]').click();
    const saved = readFileSync(await (await saving).path());
    expect([...saved.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(saved.toString()).toContain(`${managerZhCn.csv.all},${managerZhCn.figure.arrival},`);
  });

  it('divides the figures by township', async () => {
    await page.locator('.dimensions').getByText(managerZhCn.by.township, { exact: true }).click();
    await page.locator('.groups [data-group=xiezhou]').first().waitFor();
    expect(await page.locator('.workload [data-group=xiezhou] th').textContent()).toBe('解州镇');
  });

  it('refuses a period whose days stand in the wrong order, in words', async () => {
    await page.getByLabel(managerZhCn.period.to, { exact: true }).fill('2020-01-01');
    await page.getByText(managerZhCn.period.wrong).waitFor();
    await page.getByText(managerZhCn.period.today, { exact: true }).click();
    await page.locator('[data-figure=arrival]').waitFor();
  });

  it('speaks English by night, on a wall screen', async () => {
    const wall = await open({ viewport: WALL, isDark: true });
    await wall.page.getByRole('button', { name: zhCn.language.switch }).click();
    await wall.page.getByText(managerEn.table.figures, { exact: true }).waitFor();
    await wall.look('manager-wall-en-dark');
    await wall.page.context().close();
  });

  it('asks nothing of any other host, and fails nowhere', () => {
    expect(failures.flat()).toEqual([]);
  });
});
