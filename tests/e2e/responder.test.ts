import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { apiClient, body } from './api-client.ts';
import { openPhone, type CrewPhonePage } from './crew-phone.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';

const CENTRE = { centre: 'yanhu' };
const TELEPHONE = '13900005678';

describe("a village doctor's phone, on the running system", () => {
  let host: RunningHost;
  let browser: Browser;
  let room: Client;
  let phone: CrewPhonePage;
  let responderId: string;
  let incidentId: string;

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    room = await apiClient(host.address);
    const { responders = [], villages } = await room.call('get-centre', CENTRE);
    const doctor = responders[0]!;
    const village = villages.find(({ id }) => id === doctor.villageId)!;
    responderId = doctor.id;
    const [longitude, latitude] = village.position;
    phone = await openPhone(browser, host.address, { query: `responder=${responderId}`, position: { longitude, latitude }, isDark: true });
    const place = { villageId: village.id, townshipId: village.townshipId, position: { longitude, latitude, datum: 'WGS-84' as const } };
    ({ id: incidentId } = await room.call('open-incident', CENTRE, body({ priority: 'II' as const, caller: { telephone: TELEPHONE }, place })));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('goes off duty and on again by one press each', async () => {
    for (const isOnDuty of [false, true]) {
      await phone.page.locator(`[data-step=${isOnDuty ? 'onDuty' : 'offDuty'}]`).click();
      await phone.page.locator(`[data-duty=${String(isOnDuty)}]`).waitFor();
      await phone.page.locator('[data-unsent="0"]').waitFor();
    }
    await phone.look('responder-on-duty');
  });

  it('rings when somebody near needs help, and does not say who', async () => {
    await room.call('alert-responders', { ...CENTRE, incidentId }, body({ responderIds: [responderId] }));
    await phone.page.locator('.order-alarm').waitFor();
    expect(await phone.page.content()).not.toContain(TELEPHONE);
    await phone.look('responder-alarm');
  });

  it('shows where exactly and who rang once accepted, and tells of the arrival', async () => {
    await phone.page.locator('[data-answer=accept]').click();
    await phone.page.locator('[data-stage=accepted]').waitFor();
    await phone.page.locator(`a[href="tel:${TELEPHONE}"]`).waitFor();
    await phone.look('responder-accepted');
    await phone.page.locator('[data-step=arrived]').click();
    await phone.page.locator('[data-stage=arrived]').waitFor();
    await phone.page.locator('[data-step=finished]').click();
    await phone.page.locator('[data-duty]').waitFor();
    await phone.page.locator('[data-unsent="0"]').waitFor();
    const { incident } = await room.call('get-incident', { ...CENTRE, incidentId });
    expect(incident).toMatchObject({ responders: [{ responderId, phase: 'over' }] });
  });

  it('is told that nobody need come any more', async () => {
    const { id } = await room.call('open-incident', CENTRE, body({ priority: 'II' as const, place: { villageId: (await room.call('get-centre', CENTRE)).responders![0]!.villageId } }));
    const { asked } = await room.call('alert-responders', { ...CENTRE, incidentId: id }, body({ responderIds: [responderId] }));
    await phone.page.locator('[data-answer=accept]').click();
    await phone.page.locator('[data-stage=accepted]').waitFor();
    await phone.page.locator('[data-unsent="0"]').waitFor();
    await room.call('stand-down-responder', { ...CENTRE, responseId: asked[0]!.responseId }, body({ reason: 'not-needed' as const }));
    await phone.page.locator('[data-notice=stoodDown]').waitFor();
    await phone.look('responder-stood-down');
  });

  it('had no failure inside, and asked nothing of anybody else', () => expect(phone.failures).toStrictEqual([]));
});
