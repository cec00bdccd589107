import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SIGN_IN_RETURN_PATH } from '#shared/schemas/sign-in-paths.ts';
import { zhCn } from '#web/kit/language/zh-cn.ts';
import { apiClient } from './api-client.ts';
import { axeFindings } from './axe.ts';
import { lendLetters } from './chinese-letters.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';
import { untilKept } from './until-kept.ts';
import { openPage, type WatchedPage } from './watched-page.ts';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** Whatever a screen asks of the API, and the provider's tokens. */
const QUESTIONS = /\/centres\/|\/identity\/token$/;

describe('signing in at a provider, on the running system', () => {
  let host: RunningHost;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  let origin: string;
  let token: string;

  const look = async (name: string): Promise<void> => {
    await lendLetters(page);
    await watched.look(`sign-in-${name}`);
  };
  /** From the door of a screen to the provider's page. */
  const toProvider = async (path: string): Promise<void> => {
    await page.goto(`${origin}${path}`);
    await page.locator('[data-action=sign-in]').click();
    await page.locator('#person').waitFor();
  };
  const enter = async (person?: string): Promise<void> => {
    if (person !== undefined) await page.locator('#person').selectOption(person);
    await page.locator('#token').fill(token);
    await page.keyboard.press('Enter');
  };
  const consoleLive = () => page.locator('.feed[data-health=live]').waitFor();

  beforeAll(async () => {
    host = await runHost();
    browser = await openBrowser();
    const address = new URL(host.address);
    origin = address.origin;
    token = new URLSearchParams(address.hash.slice(1)).get('token') ?? '';
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });
  beforeEach(async () => {
    watched = await openPage(browser, { viewport: DESK, reducedMotion: 'reduce' });
    ({ page } = watched);
    page.setDefaultTimeout(LONGEST_WAIT_MILLISECONDS);
  });
  afterEach(async () => {
    expect(watched.failures).toEqual([]);
    await page.context().close();
  });

  it('leads from the console to the page of people and back, stays through a reload, and ends on signing out', { timeout: 120_000 }, async () => {
    await page.goto(`${origin}/?panel=lists`);
    await page.locator('[data-action=sign-in]').waitFor();
    await look('door');
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('[data-action=sign-in]').click();
    await page.locator('#person').waitFor();
    await look('people');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('#person').inputValue()).toBe('dispatcher-1');
    await page.locator('#token').fill('guessed');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await look('refused');
    await enter('dispatcher-2');
    await consoleLive();
    expect(new URL(page.url()).search).toBe('?panel=lists');
    await page.goto(`${origin}/`);
    await consoleLive();
    await page.reload();
    await consoleLive();
    await look('console');
    await page.getByRole('button', { name: zhCn.signIn.out }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.locator('[data-action=sign-in]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /api-token|provider/.test(key)))).toEqual([]);
  });

  it("leads a crew to its unit's phone, and the next person of the same browser to another screen", { timeout: 120_000 }, async () => {
    await page.setViewportSize(PHONE);
    await toProvider('/crew/?unit=yh-05');
    await look('people-phone');
    expect(await page.locator('#person').inputValue()).toBe('crew-yh-05');
    await enter();
    await page.locator('[data-line=live]').waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/crew/?unit=yh-05');
    await page.goto(`${origin}/crew/?unit=yh-06`);
    await page.getByText(zhCn.signIn.otherBinding).waitFor();
    await look('other-unit');
    await toProvider('/station/?station=base');
    await enter();
    await consoleLive();
    await page.goto(`${origin}/crew/`);
    await page.locator('[data-line=live]').waitFor();
  });

  it('shows the last copy of the board to who is signed in and opens the console without a line', { timeout: 120_000 }, async () => {
    await toProvider('/');
    await enter();
    await consoleLive();
    await untilKept(page);
    await watched.line.lose();
    await page.reload();
    await page.locator('.last-copy').waitFor();
    await watched.line.mend();
    await page.reload();
    await consoleLive();
  });

  it('goes back without a word when somebody goes back at the provider', async () => {
    await toProvider('/manager/');
    await page.locator('button[name=back]').click();
    await page.locator('[data-action=sign-in]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/manager/');
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  it('says so when the provider sends back to no question of ours', async () => {
    await page.goto(`${origin}${SIGN_IN_RETURN_PATH}?code=stale&state=stale`);
    await page.getByText(zhCn.signIn.providerUnreachable).or(page.getByText(zhCn.signIn.providerFailed)).waitFor();
  });

  it('says when the token is no longer taken, and keeps what is not sent until somebody signs in again', { timeout: 120_000 }, async () => {
    await page.setViewportSize(PHONE);
    await toProvider('/crew/?unit=yh-07');
    await enter();
    await page.locator('[data-line=live]').waitFor();
    // As when an administrator signs somebody out: the token is refused, and no other is given.
    await page.context().route(QUESTIONS, (route) => {
      const isProvider = route.request().url().endsWith('/token');
      const refusal = isProvider ? { error: 'invalid_grant' } : { type: 'about:blank', title: 'Not signed in', status: 401, code: 'not-signed-in' };
      return route.fulfill({ status: isProvider ? 400 : 401, contentType: 'application/json', body: JSON.stringify(refusal) });
    });
    // A phone that wakes up looks at once.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('[data-action=sign-in-again]').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.menu-button').click();
    await page.locator('[data-off-duty]').click();
    await page.locator('[data-unsent="1"]').waitFor();
    await look('over');
    await page.context().unroute(QUESTIONS);
    await page.locator('[data-action=sign-in-again]').click();
    await page.locator('[data-action=sign-in]').click();
    await page.locator('#person').waitFor();
    await enter();
    await page.locator('.idle-card[data-unit=offDuty]').waitFor();
    await page.locator('[data-unsent="0"]').waitFor();
    const room = await apiClient(host.address);
    const { entries } = await room.call('get-board', { centre: 'yanhu' });
    expect(entries.find(({ kind, id }) => kind === 'unit' && id === 'yh-07')?.state).toMatchObject({ status: 'offDuty' });
  });
});
