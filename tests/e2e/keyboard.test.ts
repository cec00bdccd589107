import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openConsole, type ConsolePage } from './console-page.ts';
import { openBrowser } from './open-browser.ts';
import { connectRinging, type RingingBridge } from './ringing-bridge.ts';
import { runHost, type RunningHost } from './running-host.ts';

/** From the ring to the order; a hand that makes one stroke a second beside talking leaves two thirds of the minute to the caller. */
const MOST_STROKES = 20;

describe('the console by keys alone, on the running system', () => {
  let host: RunningHost;
  let browser: Browser;
  let desk: ConsolePage;
  let bridge: RingingBridge;
  let strokes = 0;

  /** Presses keys as a dispatcher does, and counts each. */
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await desk.page.keyboard.press(key);
      strokes += 1;
    }
  };
  const type = (text: string): Promise<void> => press(...Array.from(text));

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    desk = await openConsole(browser, host.address);
    bridge = await connectRinging(host.address, 'keyboard-test');
    // Whoever touches the mouse in this story fails it.
    await desk.page.evaluate(() => {
      window.addEventListener('pointerdown', () => {
        document.body.dataset['touched'] = 'yes';
      });
    });
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await desk.look(`keyboard-failed-${task.id}`);
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('sits down at a desk and is ready', async () => {
    const { page } = desk;
    await press('F9');
    await page.locator('#seat-desk:focus').waitFor();
    await type('3');
    await press('Tab');
    await type('803');
    await press('Enter');
    await page.locator('[data-seat=ready]').waitFor();
  });

  it('takes a ringing call, places, triages and dispatches it with few enough strokes for a minute', async () => {
    const { page } = desk;
    await bridge.ring('line-1', { number: '13803591234', position: { longitude: 110.83, latitude: 34.98, datum: 'WGS-84' }, accuracyMeters: 900 });
    await page.locator('[data-part=ringing]').waitFor();
    await page.locator('[data-need=ring]').waitFor();
    await desk.look('keyboard-ringing');
    strokes = 0;

    await press('F3');
    await page.locator('form.call[data-call] #call-place:focus').waitFor();
    await page.locator('.candidate[data-candidate=operator]').waitFor();
    await type('ljz');
    await page.locator('[role=option][data-place=longju][aria-selected=true]').waitFor();
    await page.locator('#call-place[data-settled=true]').waitFor();
    await press('Enter');
    await page.locator('#call-complaint:focus').waitFor();
    await type('xt');
    await page.locator('[data-complaint=chest-pain][aria-selected=true]').waitFor();
    await press('Enter');
    await page.locator('[data-action=open-incident]:focus').waitFor();
    await press('Enter');

    await page.locator('.question[data-question=vital] .answer:focus').waitFor();
    await press('1');
    await page.locator('.question[data-question=shock] .answer:focus').waitFor();
    await press('1');
    await page.locator('.question[data-question=pain]').waitFor();
    await page.locator('.ranking .recommended').waitFor();
    await page.locator('.cover-after').waitFor();
    await desk.look('keyboard-ranked');
    await press('F8');
    await page.locator('.run[data-status=active] .known[data-point=notified]').waitFor();
    await page.locator('.incident[data-status=active] .priority-I').first().waitFor();
    await desk.look('keyboard-dispatched');
    expect(strokes).toBeLessThanOrEqual(MOST_STROKES);
  });

  it('does the rest by the command line: says what it will do before Enter, and what is wrong', async () => {
    const { page } = desk;
    const preview = page.locator('#command-preview');
    const number = await page.locator('.row[data-incident] .short-number').first().textContent();
    await press('F1');
    await page.locator('#command-line:focus').waitFor();
    await type(`d ${number ?? ''} k99`);
    await page.locator('#command-preview[data-wrong=true]').waitFor();
    expect(await preview.textContent()).toContain('k99');
    await press('Escape');
    await type(`q ${number ?? ''} 4`);
    await preview.getByText('盐急04').waitFor();
    await press('Escape');
    await type(`d ${number ?? ''} 4`);
    await preview.getByText('盐急04').waitFor();
    await press('Enter');
    await page.locator('.ant-modal [data-reason=knows-the-road]:focus').waitFor();
    await press('Enter');
    await page.locator('.run[data-status=active]').nth(1).waitFor();

    await press('F1');
    await type('u 9 out meal');
    await press('Enter');
    await page.locator('[data-unit-panel=yh-09]').waitFor();
    await page.locator('[data-change=inService]').waitFor();
    await press('F1');
    await type('?');
    await press('Enter');
    await page.locator('.help').waitFor();
    await desk.look('keyboard-help');
    await press('Escape');
    await page.locator('.help').waitFor({ state: 'hidden' });
  });

  it('calls back who gave up, and joins a second call about the same place, without the mouse', async () => {
    const { page } = desk;
    await bridge.ring('line-2', { number: '13803595555' });
    await page.locator('[data-part=ringing]').waitFor();
    await bridge.abandoned('line-2');
    await page.locator('[data-part=myCallBack]').waitFor();
    await press('F3');
    await page.locator('[data-call-status=callBackDue] [data-action=finish-call]').focus();
    await press('Enter');
    await page.locator('.ant-modal [data-reason=no-need]:focus').waitFor();
    await press('Enter');
    await page.locator('[data-part=myCallBack]').waitFor({ state: 'hidden' });

    await bridge.ring('line-3', { number: '13803591234' });
    await page.locator('[data-part=ringing]').waitFor();
    await press('F3');
    await page.locator('.similar li').waitFor();
    await desk.look('keyboard-similar');
    const number = await page.locator('.row[data-incident] .short-number').first().textContent();
    await press('F1');
    await type(`j ${number ?? ''}`);
    await press('Enter');
    await page.locator('[data-event=CallJoined]').waitFor();
  });

  it('was never touched by a mouse, and nothing went wrong in the page', async () => {
    expect(await desk.page.evaluate(() => document.body.dataset['touched'])).toBeUndefined();
    expect(desk.failures).toEqual([]);
  });
});
