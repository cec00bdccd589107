import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { nonceOf } from '#web/crew/patients/seal-photo.ts';
import { crewZhCn } from '#web/crew/language/zh-cn.ts';
import { apiClient, body } from './api-client.ts';
import { axeFindings } from './axe.ts';
import { openPhone, type CrewPhonePage } from './crew-phone.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';

const CENTRE = { centre: 'yanhu' };
const UNIT = 'yh-01';
/** Any picture will do. */
const PHOTO = fileURLToPath(new URL('../../web/public/crew/icon-512.png', import.meta.url));
const SPOKEN = '村口小卖部往北第三家，红铁门';
const TELEPHONE = '13800001234';

/** Runs in the page: how much of a patient, of the way to them, and of what was measured still lies on the phone. */
const patientDataKept = async (): Promise<{ previews: number; routes: number; vitals: number }> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('yike-crew');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('Cannot look into the phone’s store'));
  });
  const read = <Value>(store: string, ask: (from: IDBObjectStore) => IDBRequest<Value>) =>
    new Promise<Value>((resolve) => {
      const request = ask(db.transaction(store).objectStore(store));
      request.onsuccess = () => resolve(request.result);
    });
  const [previews, commands, routes] = await Promise.all([
    read('previews', (store) => store.count()),
    read('commands', (store) => store.getAll() as IDBRequest<{ readonly name: string }[]>),
    read('kept', (store) => store.get('routes') as IDBRequest<object | undefined>),
  ]);
  db.close();
  return { previews, routes: Object.keys(routes ?? {}).length, vitals: commands.filter(({ name }) => name === 'record-vitals').length };
};

describe("a crew's phone, on the running system", () => {
  let host: RunningHost;
  let browser: Browser;
  let room: Client;
  let phone: CrewPhonePage;
  let incidentId: string;
  let assignmentId: string;
  /** When each point was pressed, between which two moments. */
  const pressed = new Map<string, readonly [number, number]>();

  const press = async (step: string): Promise<void> => {
    const button = phone.page.locator(`[data-step=${step}]`);
    await button.waitFor();
    const before = Date.now();
    await button.click();
    await phone.page.locator(`[data-point=${step}]`).waitFor();
    pressed.set(step, [before, Date.now()]);
  };
  const measure = async (pulse: string): Promise<void> => {
    await phone.page.locator('[data-vitals]').first().click();
    await phone.page.getByLabel(crewZhCn.vitals.pulse).fill(pulse);
    await phone.page.locator('[data-save]').click();
  };
  const takePhoto = () => phone.page.locator('.file-button input').first().setInputFiles(PHOTO);
  const told = () => phone.page.locator('.points [data-point]').evaluateAll((lines) => lines.map((line) => [line.getAttribute('data-point'), line.getAttribute('data-told')] as const));

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    room = await apiClient(host.address);
    const { villages } = await room.call('get-centre', CENTRE);
    const village = villages[10]!;
    phone = await openPhone(browser, host.address, { query: `unit=${UNIT}`, position: { longitude: village.position[0], latitude: village.position[1] } });
    const place = { villageId: village.id, townshipId: village.townshipId, spoken: SPOKEN };
    ({ id: incidentId } = await room.call('open-incident', CENTRE, body({ priority: 'I' as const, caller: { telephone: TELEPHONE, words: '胸口疼' }, place })));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('stands by, takes the token out of its address, and keeps on the phone what it needs without a line', async () => {
    await phone.waitUntilLive();
    await phone.page.locator('.idle-card').waitFor();
    expect(phone.page.url()).not.toContain('token');
    await phone.waitUntilKept();
    await phone.look('crew-idle');
  }, 90_000);

  it('rings over everything until the order is heard', async () => {
    ({ assignmentId } = await room.call('dispatch-unit', CENTRE, body({ unitId: UNIT, purpose: { kind: 'incident' as const, incidentId } })));
    await phone.page.locator('.order-alarm').waitFor();
    expect(await phone.page.locator('.top-bar').count()).toBe(0);
    await phone.look('crew-alarm');
    await press('acknowledged');
    await phone.page.locator('.run-card').waitFor();
    await phone.page.getByText(SPOKEN).waitFor();
    expect(await phone.page.locator('.call').getAttribute('href')).toBe(`tel:${TELEPHONE}`);
    expect(await axeFindings(phone.page)).toEqual([]);
    await phone.look('crew-run');
  });

  it.each([
    ['twice as large', { width: 180, height: 370 }],
    ['held across', { width: 740, height: 360 }],
  ])('has its step at hand and nothing cut off when it is %s', async (how, screen) => {
    await phone.page.setViewportSize(screen);
    const { y = 0, height = 0, width = 0 } = (await phone.page.locator('.big-button').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(screen.height);
    expect(Math.min(height, width)).toBeGreaterThanOrEqual(60);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screen.width);
    // What is read has room, beside or above the step.
    expect((await phone.page.locator('.crew-screen > main').boundingBox())?.height).toBeGreaterThan(150);
    await phone.look(`crew-${how.replaceAll(' ', '-')}`);
    await phone.page.setViewportSize({ width: 360, height: 740 });
  });

  it('draws the way there on the centre’s own roads, and says how long it takes', async () => {
    await phone.page.locator('[data-tool=map]').click();
    await phone.page.locator('.map-box[data-ready=true][data-route=true]').waitFor();
    await phone.page.locator('.route-note[data-route-age]').waitFor();
    await phone.look('crew-map');
    await phone.page.getByRole('button', { name: crewZhCn.close, exact: true }).click();
  });

  it('takes a slip of the thumb back, and nobody hears of it', async () => {
    await phone.page.locator('[data-step=enRoute]').click();
    await phone.page.locator('[data-undo]').click();
    await phone.page.locator('[data-step=enRoute]').waitFor();
    expect(await phone.page.locator('[data-point=enRoute]').count()).toBe(0);
  });

  it('goes on without a line between two presses, and after a restart without one', async () => {
    await press('enRoute');
    await phone.line.lose();
    await phone.page.locator('[data-line=lost]').waitFor();
    await press('onScene');
    await phone.page.reload();
    await phone.page.locator('.run-card').waitFor();
    await phone.page.getByText(SPOKEN).waitFor();
    expect(await told()).toContainEqual(['onScene', expect.stringMatching(/^(held|unsent)$/)]);
    await press('atPatient');
    await phone.page.locator('.patients [data-add-patient]').click();
    await phone.page.locator('[data-patients="1"]').waitFor();
    await phone.page.locator('[data-tool=map]').click();
    await phone.page.locator('.map-box[data-ready=true][data-route=true]').waitFor();
    await phone.page.locator('.route-note[data-route-age]').waitFor();
    await phone.page.getByRole('button', { name: crewZhCn.close, exact: true }).click();
    await measure('88');
    await phone.page.locator('[data-vitals-told=unsent]').getByText('88').waitFor();
    await takePhoto();
    await phone.page.locator('[data-photo=unsent] img').waitFor();
    await phone.look('crew-offline');
  }, 60_000);

  it('sends all of it when the line is back: true times, in order, once, though an answer is lost on the way', async () => {
    let isAnswerLost = false;
    await phone.page.context().route(/\/time-points$/, async (route) => {
      if (isAnswerLost) {
        await route.continue();
        return;
      }
      isAnswerLost = true;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await phone.line.mend();
    await phone.waitUntilLive();
    await phone.page.locator('[data-unsent="0"]').waitFor({ timeout: 40_000 });
    expect(isAnswerLost).toBe(true);
    const { timeline, patients } = await room.call('get-incident', { ...CENTRE, incidentId });
    const points = timeline.filter(({ type, id }) => type === 'TimePointReported' && id === assignmentId);
    expect(points.map(({ data }) => data['point'])).toStrictEqual(['acknowledged', 'enRoute', 'onScene', 'atPatient']);
    for (const { data, at, atVerified, source } of points) {
      const [before, after] = pressed.get(String(data['point']))!;
      expect({ point: data['point'], atVerified, source }).toStrictEqual({ point: data['point'], atVerified: true, source: 'crew' });
      // The offset is as true as one message between phone and host.
      expect(at).toBeGreaterThanOrEqual(before - 1000);
      expect(at).toBeLessThanOrEqual(after + 1000);
    }
    expect(patients).toHaveLength(1);
  }, 90_000);

  it('shows what it measured and photographed without the line as sent', async () => {
    await phone.page.locator('[data-vitals-told=recorded]').getByText('88').waitFor();
    await phone.page.locator('[data-photo=recorded] img').waitFor({ timeout: 30_000 });
    await phone.page.locator('[data-photo] button').click();
    await phone.page.locator('.photo-large img').waitFor();
    expect(await axeFindings(phone.page)).toEqual([]);
    await phone.page.getByRole('button', { name: crewZhCn.close, exact: true }).click();
    await phone.look('crew-patient');
  }, 60_000);

  it('asks where to before it leaves, measures, writes, and holds nothing that axe finds wrong', async () => {
    for (const open of ['[data-vitals]', '[data-tool=messages]', '.menu-button']) {
      await phone.page.locator(open).first().click();
      await phone.page.locator('.panel').waitFor();
      expect(await axeFindings(phone.page), open).toEqual([]);
      await phone.look(`crew-panel-${open.replace(/\W/g, '')}`);
      await phone.page.getByRole('button', { name: crewZhCn.close, exact: true }).click();
    }
    await phone.page.locator('[data-step=patientLoaded]').click();
    await phone.page.locator('[data-step=leftScene]').click();
    await phone.page.locator('.panel [data-choice]').first().click();
    await phone.look('crew-destination');
    await phone.page.getByRole('button', { name: crewZhCn.close, exact: true }).click();
    await phone.page.locator('[data-undo]').click();
  }, 60_000);

  it('sends a photo that only the patient’s key opens', async () => {
    const { patients } = await room.call('get-incident', { ...CENTRE, incidentId });
    const record = () => room.call('get-patient-record', { ...CENTRE, patientId: patients[0]!.id });
    await expect.poll(async () => (await record()).attachments.length, { timeout: 30_000 }).toBe(1);
    const { seal, partUrls } = (await record()).attachments[0]!;
    const parts = await Promise.all(partUrls!.map(async (url) => new Uint8Array(await (await fetch(new URL(url, host.address))).arrayBuffer())));
    expect(createHash('sha256').update(Buffer.concat(parts)).digest('hex')).toBe(seal!.sha256);
    const key = await crypto.subtle.importKey('raw', Buffer.from(seal!.key, 'base64'), 'AES-GCM', false, ['decrypt']);
    const plain = await Promise.all(parts.map((part, number) => crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonceOf(number) }, key, part)));
    const photo = Buffer.concat(plain.map((part) => Buffer.from(part)));
    expect(photo.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    await phone.page.locator('[data-unsent="0"]').waitFor();
  }, 60_000);

  it('says that another run waits, on a card of its own', async () => {
    const { villages } = await room.call('get-centre', CENTRE);
    const { id } = await room.call('open-incident', CENTRE, body({ priority: 'III' as const, place: { villageId: villages[60]!.id, townshipId: villages[60]!.townshipId } }));
    const next = await room.call('queue-assignment', CENTRE, body({ unitId: UNIT, purpose: { kind: 'incident' as const, incidentId: id } }));
    await phone.page.locator('[data-next-hint]').getByText(villages[60]!.name).waitFor();
    expect(await axeFindings(phone.page)).toEqual([]);
    await phone.page.locator('[data-next-hint]').click();
    expect(await phone.page.locator('.next-card').boundingBox()).not.toBeNull();
    await phone.look('crew-next');
    await phone.page.locator('[data-next-hint]').scrollIntoViewIfNeeded();
    await phone.look('crew-next-hint');
    await room.call('cancel-assignment', { ...CENTRE, assignmentId: next.assignmentId }, body({ reason: 'caller-withdrew' as const }));
    await phone.page.locator('.next-card').waitFor({ state: 'detached' });
  });

  it('tells the room where it is', async () => {
    const { entries } = await room.call('get-board', CENTRE);
    expect(entries.find(({ kind, id }) => kind === 'position' && id === UNIT)).toMatchObject({ state: { source: 'crew' } });
  });

  it('says loudly that a run was called off', async () => {
    await room.call('cancel-assignment', { ...CENTRE, assignmentId }, body({ reason: 'caller-withdrew' as const }));
    await phone.page.locator('[data-notice=cancelled]').waitFor();
    await expect.poll(() => phone.page.evaluate(patientDataKept), { timeout: 20_000 }).toStrictEqual({ previews: 0, routes: 0, vitals: 0 });
    await phone.look('crew-called-off');
  });

  it('had no failure inside, and asked nothing of anybody else', () => expect(phone.failures).toStrictEqual([]));
});
