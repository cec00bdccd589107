import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Benchmark, Figure } from '#infra/commands/bench/benchmark.ts';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { startOwnHost, type OwnHost } from '#infra/drill/own-host.ts';
import { ensureWebBuilt, WEB_BUILD } from '#infra/local/web-build.ts';
import { openConsole } from '#tests/e2e/console-page.ts';
import { openBrowser } from '#tests/e2e/open-browser.ts';
import { busyHour } from './busy-hour.ts';
import { writeBigCounty } from './big-county.ts';
import { pageSize } from './page-sizes.ts';
import { framesPerSecond, interactionTimes, noteInteractions } from './paint-times.ts';
import { firstUse } from './slow-line.ts';

const INCIDENTS = 40;
const UNITS = 300;
const FRAME_SECONDS = 10;
/** The screens issue: crew shell before the map, console with it, first use of the crew app on a slow 3G line, interaction to paint. */
const CREW_SHELL_KILOBYTES = 150;
const CONSOLE_KILOBYTES = 900;
const FIRST_USE_SECONDS = 5;
const PAINT_P95_MILLISECONDS = 100;
const FRAMES = 60;

const percentile = (values: readonly number[], share: number): number => values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

const sizes = (): readonly Figure[] => [
  { name: 'crew shell before the map, gzipped', value: pageSize(WEB_BUILD, 'crew/index.html').withoutMap, unit: 'kB', goal: CREW_SHELL_KILOBYTES },
  { name: 'console with its map, gzipped', value: pageSize(WEB_BUILD, 'index.html', /^map/).withMap, unit: 'kB', goal: CONSOLE_KILOBYTES },
];

/** A dispatcher's presses: incidents one after another, lists, layers of the map, the command line. */
const press = async (browser: Browser, address: string, say: (line: string) => void): Promise<readonly Figure[]> => {
  const { page, failures } = await openConsole(browser, address);
  await page.locator('[data-incident]').nth(INCIDENTS - 1).waitFor({ state: 'attached' });
  say(`the map draws for ${String(FRAME_SECONDS)} s`);
  const frames = await framesPerSecond(page, FRAME_SECONDS);
  await noteInteractions(page);
  say('pressing');
  let presses = 0;
  const pressed = async (act: () => Promise<unknown>): Promise<void> => {
    await act();
    presses += 1;
    await page.waitForTimeout(250);
  };
  for (let turn = 0; turn < INCIDENTS; turn += 2) await pressed(() => page.locator('[data-incident]').nth(turn).click());
  for (let turn = 0; turn < 5; turn += 1) {
    for (const tab of [1, 0]) await pressed(() => page.locator('.lists .ant-tabs-tab').nth(tab).click());
  }
  for (const tool of ['cover', 'isochrones', 'cover', 'isochrones', 'isochrones']) await pressed(() => page.locator(`[data-tool=${tool}]`).click());
  for (let turn = 0; turn < 20; turn += 1) await pressed(() => page.keyboard.press('Tab'));
  const times = await interactionTimes(page, presses);
  if (failures.length > 0) throw new Error(`Cannot measure: the page failed: ${failures.join('; ')}`);
  return [
    { name: `interaction to paint, ${String(INCIDENTS)} incidents and ${String(UNITS)} units, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { name: `interaction to paint, ${String(INCIDENTS)} incidents and ${String(UNITS)} units, p95`, value: percentile(times, 0.95), unit: 'ms', goal: PAINT_P95_MILLISECONDS },
    { name: `frames a second of the map, ${String(UNITS)} units moving`, value: frames, unit: '/s', goal: FRAMES - 1, atLeast: true },
  ];
};

const addressOf = ({ url, developerToken }: OwnHost): string => `${url}/#token=${developerToken}`;

/** How heavy the screens are, and how quickly they answer, in a real browser on this machine. */
export const benchmark: Benchmark = {
  title: 'The screens',
  run: async (say) => {
    await ensureWebBuilt(() => say('building the screens'));
    const folder = mkdtempSync(join(tmpdir(), 'yike-bench-web-'));
    process.env['YIKE_PACKS'] = join(folder, 'packs');
    process.env['YIKE_CENTRES'] = join(folder, 'built');
    writeBigCounty(join(folder, 'packs'), UNITS);
    await ensureCompiled('yanhu');
    const host = await startOwnHost({ centre: 'yanhu', speed: 1, data: join(folder, 'data') });
    const browser = await openBrowser();
    try {
      say('the crew opens its page on a slow line');
      const first = await firstUse(browser, addressOf(host));
      say(`opening ${String(INCIDENTS)} incidents, moving ${String(UNITS)} units`);
      const hour = await busyHour(host, INCIDENTS);
      const pressed = await press(browser, addressOf(host), say);
      await hour.stop();
      return {
        figures: [...sizes(), { name: 'first use of the crew app on a slow 3G line, until it stands ready', value: first, unit: 's', goal: FIRST_USE_SECONDS }, ...pressed],
        remarks: [
          'Chromium as on a machine without a graphics card (the map drawn by SwiftShader, the page by the processor), the host, 300 crews and the browser on the same two cores. Slow 3G: 400 kbit/s each way and 400 ms for every round trip (WebPageTest\'s profile). Interactions by the Event Timing API, which counts in steps of 8 ms; presses that it does not tell of took under 16 ms and count as that.',
        ],
      };
    } finally {
      await browser.close();
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
