import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { facilityZhCn } from '#web/facility/language/zh-cn.ts';
import { zhCn } from '#web/kit/language/zh-cn.ts';
import { apiClient, body } from './api-client.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { openSeat, type SeatPage } from './seat-page.ts';

const CENTRE = { centre: 'yanhu' };
const HOSPITAL = 'district-peoples-hospital';
const OTHER = 'xiezhou-health-centre';
const FROM = 'longju-health-centre';

describe("a facility's screen, on the running system", () => {
  let host: RunningHost;
  let browser: Browser;
  let room: Client;
  let desk: SeatPage;
  let elsewhere: SeatPage;

  /** A crew leaves its scene for a facility. */
  const bringTo = async (unitId: string, destinationFacilityId: string): Promise<string> => {
    const { id } = await room.call('open-incident', CENTRE, body({ priority: 'I' as const, place: { townshipId: 'longju' } }));
    await room.call('assess-complaint', { ...CENTRE, incidentId: id }, body({ complaint: 'chest-pain' as const, protocolVersion: 1, answers: [] }));
    const { assignmentId } = await room.call('dispatch-unit', CENTRE, body({ unitId, purpose: { kind: 'incident' as const, incidentId: id } }));
    await room.call('report-time-points', { ...CENTRE, assignmentId }, body({ reports: [{ point: 'onScene' as const }, { point: 'leftScene' as const, destinationFacilityId }] }));
    return assignmentId;
  };
  const askFor = async (name: string): Promise<string> => {
    const { patientId } = await room.call('register-patient', CENTRE, body({ facilityId: FROM }));
    await room.call('identify-patient', { ...CENTRE, patientId }, body({ identity: { name, sex: 'male' as const, birthYear: 1951 } }));
    const wish = { patientId, fromFacilityId: FROM, direction: 'up' as const, reason: 'needs-higher-care' as const, priority: 'II' as const, destination: { kind: 'network' as const, facilityId: HOSPITAL } };
    return (await room.call('request-transfer', CENTRE, body(wish))).id;
  };

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    room = await apiClient(host.address);
    desk = await openSeat(browser, host.address, { screen: 'facility', query: `facility=${HOSPITAL}` });
    elsewhere = await openSeat(browser, host.address, { screen: 'facility', query: `facility=${OTHER}`, isDark: true, isEnglish: true });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('shows a run that is bound for it, counting down, with what that rests on', async () => {
    const assignmentId = await bringTo('yh-05', HOSPITAL);
    const card = desk.page.locator(`[data-arrival="${assignmentId}"][data-phase=onTheWay]`);
    await card.locator('.eta').waitFor();
    expect(await card.textContent()).toContain(zhCn.complaint['chest-pain']);
    expect(await card.locator('.expected small').textContent()).toContain(facilityZhCn.arrivals.source['road-graph']);
    const first = await card.locator('.eta').textContent();
    expect(first).toMatch(/^\d+:\d\d$/);
    await desk.page.waitForFunction(({ id, before }) => document.querySelector(`[data-arrival="${id}"] .eta`)?.textContent !== before, { id: assignmentId, before: first });
  });

  it('never shows what is bound elsewhere', async () => {
    expect(await elsewhere.page.locator('[data-arrival], [data-offer], .leaving-card').count()).toBe(0);
    const assignmentId = await bringTo('yh-04', OTHER);
    await elsewhere.page.locator(`[data-arrival="${assignmentId}"]`).waitFor();
    await desk.page.locator('.feed[data-health=live]').waitFor();
    expect(await desk.page.locator(`[data-arrival="${assignmentId}"]`).count()).toBe(0);
    await elsewhere.look('facility-arrival-en-dark');
  });

  it('accepts an offer with a bed, and expects the patient from then on', async () => {
    const id = await askFor('李建国');
    const offer = desk.page.locator(`[data-offer="${id}"]`);
    await offer.getByText('李建国').waitFor();
    await desk.look('facility-offer-zh-light');
    await offer.getByLabel(zhCn.transfer.bed).fill('ICU-3');
    await offer.locator('[data-action=accept-transfer]').click();
    await desk.page.locator(`[data-arrival="${id}"][data-phase=awaited]`, { hasText: 'ICU-3' }).waitFor();
    const { transfer } = await room.call('get-transfer', { ...CENTRE, transferId: id });
    expect(transfer).toMatchObject({ status: 'accepted', bed: 'ICU-3', destination: { facilityId: HOSPITAL } });
  });

  it('declines another with a reason, and is rid of it', async () => {
    const id = await askFor('王桂英');
    const offer = desk.page.locator(`[data-offer="${id}"]`);
    await offer.locator('[data-action=decline-transfer]').click();
    await desk.page.locator('[data-reason=no-bed]').click();
    await offer.waitFor({ state: 'detached' });
    expect((await room.call('get-transfer', { ...CENTRE, transferId: id })).transfer).toMatchObject({ asked: [{ facilityId: HOSPITAL, answer: 'declined' }] });
  });

  it('says that it is full, and every board knows', async () => {
    await desk.page.locator('.ant-segmented-item', { hasText: zhCn.facilityStatus.full }).click();
    await desk.page.locator('[data-action=set-status]').click();
    await desk.page.locator('.status[data-status=full]').waitFor();
    const { entries } = await room.call('get-board', CENTRE);
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'facilities', state: { told: [expect.objectContaining({ facilityId: HOSPITAL, status: { kind: 'full', reason: 'no-bed' } })] } }));
    await desk.look('facility-full-zh-light');
  });

  it('asks to move a patient of its own', async () => {
    await desk.page.locator('[data-action=request-transfer]').click();
    await desk.page.getByLabel(zhCn.patient.name).fill('赵某');
    await desk.page.getByRole('button', { name: zhCn.transfer.submit }).click();
    await desk.page.locator('.leaving-card', { hasText: '赵某' }).waitFor();
  });

  it('keeps what it shows when the line is cut, says so, and lets nothing be answered', async () => {
    await desk.line.lose();
    await desk.page.locator('.line-cut').waitFor();
    expect(await desk.page.locator('[data-arrival]').count()).toBe(2);
    expect(await desk.page.locator('[data-action=request-transfer]').isDisabled()).toBe(true);
    await desk.line.mend();
    await desk.waitUntilLive();
  });

  it('did all of it without a failure in the page', () => expect([...desk.failures, ...elsewhere.failures]).toEqual([]));
});
