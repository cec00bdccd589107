import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { zhCn } from '#web/kit/language/zh-cn.ts';
import { stationZhCn } from '#web/station/language/zh-cn.ts';
import { apiClient, body } from './api-client.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { openSeat, type SeatPage } from './seat-page.ts';

const CENTRE = { centre: 'yanhu' };
const SPOKEN = '解放北路供销社家属院二单元';
const unanswered = (): void => undefined;

describe("a station's terminal, on the running system", () => {
  let host: RunningHost;
  let browser: Browser;
  let room: Client;
  let desk: SeatPage;
  let orders: Record<string, string>;

  /** The room opens an incident and sends a unit to it. */
  const send = async (unitId: string): Promise<string> => {
    const place = { position: { longitude: 110.99, latitude: 35.02, datum: 'WGS-84' as const }, spoken: SPOKEN };
    const { id } = await room.call('open-incident', CENTRE, body({ priority: 'I' as const, caller: { telephone: '13800000000', words: '胸口疼' }, place }));
    await room.call('assess-complaint', { ...CENTRE, incidentId: id }, body({ complaint: 'electric-shock' as const, protocolVersion: 1, answers: [] }));
    const { assignmentId } = await room.call('dispatch-unit', CENTRE, body({ unitId, purpose: { kind: 'incident' as const, incidentId: id } }));
    return (orders[unitId] = assignmentId);
  };
  const isSounding = () => desk.page.locator('.sheet.stage-ringing').count();

  beforeAll(async () => {
    orders = {};
    host = await runHost();
    browser = await openBrowser();
    room = await apiClient(host.address);
    desk = await openSeat(browser, host.address, { screen: 'station', query: 'station=base' });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('stands by with its units and takes the token out of its address', async () => {
    expect(desk.page.url()).not.toContain('token');
    await desk.page.getByRole('heading', { name: stationZhCn.orders.ready }).waitFor();
    expect(await desk.page.locator('[data-unit=yh-01]').getAttribute('data-activity')).toBe('atStation');
    const { units } = await room.call('get-centre', CENTRE);
    expect(await desk.page.locator('[data-unit]').count()).toBe(units.filter(({ stationId }) => stationId === 'base').length);
  });

  it("rings with a new order and shows place, danger, caller's number, and the way there", async () => {
    await send('yh-01');
    await desk.page.locator('.sheet[data-stage=ringing]').waitFor();
    expect(await desk.page.title()).toContain('(1)');
    await desk.page.getByText(SPOKEN).waitFor();
    expect(await desk.page.locator('.caller').textContent()).toContain('13800000000');
    expect(await desk.page.locator('[data-hazards]').getAttribute('data-hazards')).toBe('electricity');
    await desk.page.locator('.streets li').first().waitFor();
    await desk.page.locator('.map-box[data-ready=true]').waitFor();
    await desk.look('station-ringing-zh-light');
  });

  it('is acknowledged by Enter, and silent from then on', async () => {
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.sheet[data-stage=acknowledged]').waitFor();
    await desk.page.locator('.points [data-point=acknowledged]').waitFor();
    expect(await isSounding()).toBe(0);
    const { entries } = await room.call('get-board', CENTRE);
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'assignment', id: orders['yh-01'], state: expect.objectContaining({ points: expect.objectContaining({ acknowledged: expect.objectContaining({ source: 'station' }) as unknown }) as unknown }) as unknown }));
  });

  it('signs a crew in and out, and takes a unit out of service', async () => {
    const card = desk.page.locator('[data-unit=yh-02]');
    await card.locator('[data-action=sign-in]').click();
    await desk.page.getByLabel(stationZhCn.crew.members).fill('wang.wei, li.na');
    await desk.page.locator('[data-action=save-crew]').click();
    await card.locator('[data-crew=signed-in]', { hasText: 'wang.wei · li.na' }).waitFor();
    // Without the digest that finds what was missed, only what is pushed at once can tell.
    await desk.page.route(/\/digest/, unanswered);
    await card.locator('[data-action=sign-out]').click();
    await card.and(desk.page.locator('[data-activity=offDuty]')).waitFor();
    await desk.page.unroute(/\/digest/, unanswered);
    const other = desk.page.locator('[data-unit=yh-03]');
    await other.locator('[data-action=out-of-service]').click();
    await other.locator('[data-reason=refuelling]').click();
    await other.getByText(zhCn.outOfService.refuelling).waitFor();
  });

  it('keeps its orders when the line is cut and says so; an acknowledgement goes as soon as there is one, with its own time', async () => {
    await send('yh-04');
    await desk.page.locator('.sheet[data-stage=ringing]').waitFor();
    await desk.line.lose();
    await desk.page.locator('.line-cut').waitFor();
    expect(await desk.page.locator('.order-row').count()).toBe(2);
    await desk.page.locator('[data-action=acknowledge]').click();
    await desk.page.locator('.unsent').waitFor();
    expect(await isSounding()).toBe(0);
    await desk.look('station-cut-zh-light');
    const pressedAt = Date.now();
    await desk.line.mend();
    await desk.waitUntilLive();
    await desk.page.locator('.points [data-point=acknowledged]').waitFor();
    const entry = await room.call('get-board-entry', { ...CENTRE, kind: 'assignment', id: orders['yh-04']! });
    const points = (entry.state as { points: Record<string, { at: number }> }).points;
    expect(points['acknowledged']!.at).toBeLessThanOrEqual(pressedAt);
  });

  it('keeps the last orders when they are over', async () => {
    await room.call('cancel-assignment', { ...CENTRE, assignmentId: orders['yh-01']! }, body({ reason: 'not-needed' as const }));
    const row = desk.page.locator(`.order-row[data-order="${orders['yh-01']!}"]`);
    await row.and(desk.page.locator('[data-stage=over]')).waitFor();
    await row.click();
    await desk.page.getByText(SPOKEN).waitFor();
  });

  it('opens without a line with what it kept, once the browser has its shell', async () => {
    await desk.page.waitForFunction(async () => (await (await caches.open('yike-station-roads')).keys()).length > 0, undefined, { timeout: 60_000 });
    await desk.line.lose();
    await desk.page.reload();
    await desk.page.locator('.line-cut', { hasText: /\d\d:\d\d:\d\d/ }).waitFor();
    await desk.page.locator('.order-row').nth(1).waitFor();
    expect(await desk.page.locator('[data-unit=yh-03]').getAttribute('data-activity')).toBe('outOfService');
    await desk.page.locator(`.order-row[data-order="${orders['yh-04']!}"]`).click();
    await desk.page.getByText(SPOKEN).waitFor();
    await desk.look('station-reloaded-zh-light');
    await desk.line.mend();
    await desk.waitUntilLive();
  });

  it('shows another station nothing of it', async () => {
    const other = await openSeat(browser, host.address, { screen: 'station', query: 'station=xiezhou-substation', isDark: true, isEnglish: true });
    await other.page.getByText('No orders.').waitFor();
    await other.look('station-standing-by-en-dark');
    expect(other.failures).toEqual([]);
    await other.page.context().close();
  });

  it('says that sound is off where the browser keeps the page silent, until a press', async () => {
    const silent = await openSeat(browser, host.address, { screen: 'station', query: 'station=longju-substation', isSilent: true });
    await silent.page.locator('.sound-off').waitFor();
    await silent.look('station-silent-zh-light');
    await silent.page.locator('[data-action=allow-sound]').click();
    await silent.page.locator('.sound-off').waitFor({ state: 'detached' });
    await silent.page.context().close();
  });

  it('did all of it without a failure in the page', () => expect(desk.failures).toEqual([]));
});
