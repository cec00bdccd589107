import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { locateEn } from '#web/locate/language/en.ts';
import { locateZhCn } from '#web/locate/language/zh-cn.ts';
import { apiClient } from './api-client.ts';
import { lendLetters } from './chinese-letters.ts';
import { openBrowser } from './open-browser.ts';
import { connectRinging, type RingingBridge } from './ringing-bridge.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { openPage, type PageOptions, type WatchedPage } from './watched-page.ts';

const centre = 'yanhu';
const HERE = { longitude: 110.99, latitude: 35.02, accuracy: 12 };

/** A small telephone in Chinese. */
const TELEPHONE: PageOptions = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 };

describe('the page behind a link to a caller, on the running system', () => {
  let host: RunningHost;
  let origin: string;
  let bridge: RingingBridge;
  let client: Client;
  let browser: Browser;
  let rings = 0;

  /** Somebody rings from a mobile telephone, and a dispatcher asks for the place. @returns the call, and the link that went out */
  const askedForPlace = async () => {
    const sequence = ++rings;
    const number = `1390000${String(1000 + sequence)}`;
    const callId = await bridge.ring(`ring-${String(sequence)}`, { number });
    expect(await client.call('request-caller-location', { centre, callId }, { body: { commandId: `ask-${String(sequence)}` } })).toMatchObject({ sending: 'sent' });
    const [message] = (await (await fetch(`${origin}/local/outbox`)).json()) as { to: string; text: string }[];
    expect(message?.to).toBe(`+86${number}`);
    return { callId, link: /https?:\/\/\S+$/.exec(message?.text ?? '')![0] };
  };

  const follow = async (link: string, options: PageOptions = {}): Promise<WatchedPage> => {
    const opened = await openPage(browser, { ...TELEPHONE, ...options });
    await opened.page.goto(link);
    const look = async (name: string): Promise<void> => {
      await lendLetters(opened.page);
      await opened.look(name);
    };
    return { ...opened, look };
  };
  const at = (page: Page, step: string) => page.locator(`main[data-step=${step}]`).waitFor();
  const press = (page: Page, action: string) => page.locator(`[data-action=${action}]`).click();
  const callOf = async (callId: string) => {
    const { call } = await client.call('get-call', { centre, callId });
    if (call.status === 'absent') throw new Error('Cannot look at the call: it never rang');
    return call;
  };

  beforeAll(async () => {
    host = await runHost();
    ({ origin } = new URL(host.address));
    client = await apiClient(host.address, { role: 'supervisor', user: 'chief' });
    bridge = await connectRinging(host.address, 'e2e');
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('says who asks and why, measures once the caller agrees, and sends the place once', async () => {
    const { callId, link } = await askedForPlace();
    const { page, look, failures } = await follow(link, { geolocation: HERE, permissions: ['geolocation'] });
    await at(page, 'asking');
    expect(await page.locator('#centre').textContent()).toContain('盐湖');
    expect(await page.locator('main').textContent()).toContain(locateZhCn.asking.why);
    await look('locate-asking-zh');
    await press(page, 'agree');
    await at(page, 'done');
    await look('locate-done-zh');
    expect(await callOf(callId)).toMatchObject({ positions: [{ source: 'link', position: [HERE.longitude, HERE.latitude], accuracyMeters: 12 }] });
    await page.reload();
    await at(page, 'used');
    expect(failures).toEqual([]);
  });

  it('speaks English to a guest, tells the room of a telephone that may not measure, and lets the caller try again', async () => {
    const { callId, link } = await askedForPlace();
    const { page, look, failures } = await follow(link, { locale: 'en-GB', isDark: true });
    await at(page, 'asking');
    expect(await page.locator('h1').textContent()).toBe(locateEn.asking.heading);
    await press(page, 'agree');
    await at(page, 'denied');
    await look('locate-denied-en-dark');
    await expect.poll(async () => (await callOf(callId)).locationLinks?.[0]?.trouble).toBe('denied');
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation(HERE);
    await press(page, 'again');
    await at(page, 'done');
    await page.locator('#language').click();
    expect(await page.locator('h1').textContent()).toBe(locateZhCn.done.heading);
    expect(failures).toEqual([]);
  });

  it('keeps the place while there is no network, and takes no for an answer', async () => {
    const { callId, link } = await askedForPlace();
    const { page, failures } = await follow(link, { geolocation: HERE, permissions: ['geolocation'] });
    await at(page, 'asking');
    await press(page, 'refuse');
    await at(page, 'refused');
    await expect.poll(async () => (await callOf(callId)).locationLinks?.[0]?.trouble).toBe('refused');
    await page.context().setOffline(true);
    await press(page, 'again');
    await at(page, 'offline');
    await page.context().setOffline(false);
    await press(page, 'again');
    await at(page, 'done');
    expect((await callOf(callId)).positions).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  it('says so of a link that was cut on its way', async () => {
    const { page } = await follow(`${origin}/locate/index.html#yanhu.0123`);
    await at(page, 'unknown');
    expect(await page.locator('a.dial').getAttribute('href')).toBe('tel:120');
    const { page: made } = await follow(`${origin}/locate/#yanhu.${'0'.repeat(32)}`);
    await at(made, 'unknown');
  });
});
