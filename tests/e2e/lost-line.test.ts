import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { backoffMilliseconds } from '#shared/api/backoff.ts';
import { STALE_AFTER_SECONDS } from '#web/kit/live/feed-health.ts';
import { newCommandId } from '#web/kit/press/command-id.ts';
import { apiClient } from './api-client.ts';
import { openConsole, type ConsolePage } from './console-page.ts';
import { openBrowser } from './open-browser.ts';
import { runHost, type RunningHost } from './running-host.ts';

const CENTRE = { centre: 'yanhu' };
/** So many more come in while the line is cut. */
const WHILE_CUT = 25;
/** So often the page tries in vain before the line is mended: the wait has long reached its longest. */
const TRIES_IN_VAIN = 8;
const INCIDENTS_A_TRY = Math.ceil(WHILE_CUT / TRIES_IN_VAIN);
/** A busy machine is slow. */
const LONGEST_MILLISECONDS = 20_000;
const DIGEST_MILLISECONDS = 10_000;
/** Longer than anybody is seen who says nothing more. */
const PRESENCE_MILLISECONDS = 95_000;

/** The clocks of the page and of the host stand in the test's hand: nothing here is waited for by the wall. */
describe('a console on a line that fails, on the clock', () => {
  let host: RunningHost;
  let browser: Browser;
  let room: Client;
  let desk: ConsolePage;
  let opened = 0;

  const pass = async (milliseconds: number): Promise<void> => {
    await host.pass(milliseconds);
    await desk.page.clock.runFor(milliseconds);
  };
  const health = (state: string) => desk.page.locator(`.feed[data-health=${state}]`);
  const openIncidents = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      await room.call('open-incident', CENTRE, { body: { commandId: newCommandId(), priority: 'III', mode: 'test', place: { townshipId: 'xiezhou' } } });
      opened += 1;
    }
  };
  /** What the lists say of each incident and unit, but for the clocks that run. */
  const shown = ({ page }: ConsolePage) =>
    page.locator('.row[data-incident]').evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-incident'), row.querySelector('b')?.textContent, row.querySelector('small')?.textContent, row.querySelector('.clock')?.className]),
    );
  /** Moves the clock on by seconds until what the page does in answer is there. */
  const passUntilLive = async (): Promise<void> => {
    await expect.poll(async () => {
      await pass(1000);
      return health('live').count();
    }).toBe(1);
  };

  beforeAll(async () => {
    host = await runHost({ isDriven: true });
    browser = await openBrowser();
    room = await apiClient(host.address);
    desk = await openConsole(browser, host.address, { isDriven: true, hasWebgl: false });
    await openIncidents(2);
    await desk.page.locator('.row[data-incident]').nth(1).waitFor();
    const digest = desk.page.waitForResponse(/\/digest/);
    await desk.page.clock.pauseAt((await desk.page.evaluate(() => Date.now())) + DIGEST_MILLISECONDS);
    await digest;
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  it('says how old it is when nothing more is heard, lets the dead line go, and is live once that is mended', async () => {
    await passUntilLive();
    await desk.line.silence();
    await pass(STALE_AFTER_SECONDS * 1000 + DIGEST_MILLISECONDS / 2);
    await health('stale').waitFor();
    await desk.page.locator('.loss[role=alert]').waitFor();
    const age = (await health('stale').locator('small').textContent()) ?? '';
    expect(Number(/\d+/.exec(age)?.[0])).toBeGreaterThan(STALE_AFTER_SECONDS);
    await pass(DIGEST_MILLISECONDS);
    await health('reconnecting').waitFor();
    await desk.line.mend();
    await pass(4 * DIGEST_MILLISECONDS);
    await passUntilLive();
    expect(await desk.page.locator('.loss[role=alert]').count()).toBe(0);
  });

  it('tries again ever more slowly while its socket is refused under load, and then equals a fresh console', async () => {
    await desk.line.cut();
    await pass(1);
    await health('reconnecting').waitFor();
    const before = desk.line.tries();
    for (let tries = 1; tries <= TRIES_IN_VAIN; tries += 1) {
      await openIncidents(Math.min(INCIDENTS_A_TRY, WHILE_CUT + 2 - opened));
      await pass(backoffMilliseconds(tries, 1));
      await expect.poll(() => desk.line.tries() - before).toBe(tries);
    }
    expect(await health('reconnecting').count()).toBe(1);
    await desk.page.locator('.loss[role=alert]').waitFor();
    await desk.look('line-cut-under-load');
    await desk.line.mend();
    await passUntilLive();
    const fresh = await openConsole(browser, host.address, { hasWebgl: false });
    await vi.waitFor(async () => {
      await pass(1000);
      expect(await shown(desk)).toEqual(await shown(fresh));
    }, LONGEST_MILLISECONDS);
    expect(await shown(fresh)).toHaveLength(WHILE_CUT + 2);
    await fresh.page.context().close();
  });

  it('sees who else has an incident before them, until they turn to another or their machine has long fallen silent', async () => {
    const other = await openConsole(browser, host.address, { role: 'supervisor', hasWebgl: false });
    const [first = '', second = ''] = (await shown(desk)).map(([id]) => id ?? '');
    const row = ({ page }: ConsolePage, id: string) => page.locator(`.row[data-incident="${id}"]`);
    const seen = (by: ConsolePage, id: string, who: string) => row(by, id).locator(`.others-here[data-others=${who}]`);
    const isSeenByDesk = async (id: string) => {
      await pass(1000);
      return seen(desk, id, 'supervisor-1').count();
    };
    await row(desk, first).click();
    await row(other, first).click();
    await seen(other, first, 'dispatcher-1').waitFor();
    await expect.poll(() => isSeenByDesk(first)).toBe(1);
    expect(await desk.page.locator('.incident .others-here[data-others=supervisor-1]').count()).toBe(1);

    await row(other, second).click();
    await expect.poll(() => isSeenByDesk(second)).toBe(1);
    expect(await isSeenByDesk(first)).toBe(0);

    await other.line.silence();
    await other.page.context().close();
    expect(await isSeenByDesk(second)).toBe(1);
    await pass(PRESENCE_MILLISECONDS);
    await expect.poll(() => isSeenByDesk(second)).toBe(0);
    expect(other.failures).toEqual([]);
  });

  it('went without a failure in the page', () => {
    expect(desk.failures).toEqual([]);
  });
});
