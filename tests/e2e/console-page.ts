import type { Browser, Locator, Page } from 'playwright-core';
import { openPage, type WatchedPage } from './watched-page.ts';

/** The smallest screen that the console must hold at. */
const SCREEN = { width: 1366, height: 768 };

/** A console in a browser of its own, as one dispatcher sees it. */
export interface ConsolePage extends WatchedPage {
  waitUntilLive(): Promise<void>;
  /** Goes through the run's points until only the outcome is left. */
  pressThroughRun(run: Locator, destination?: string): Promise<void>;
}

/** Chooses an option of a drop-down list by typing part of it. */
export const choose = async (page: Page, label: string, typed: string): Promise<void> => {
  const field = page.getByLabel(label, { exact: true });
  await field.click();
  await field.pressSequentially(typed);
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option-content', { hasText: typed }).first().click();
};

/** Finds a place of the call in hand by typing, and takes the first that is found. */
export const placeCall = async (page: Page, typed: string): Promise<void> => {
  const field = page.locator('#call-place');
  await field.fill(typed);
  await page.locator('#call-place[data-settled=true]').waitFor();
  await page.locator('.combo-box [role=option][data-place]').first().waitFor();
  await field.press('Enter');
  await page.locator('.point[data-placed=true]').waitFor();
};

/** Runs in the page before all else: a browser whose machine cannot draw. */
export const withoutWebgl = (): void => {
  const real = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...request: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: never[]): null {
    return kind.startsWith('webgl') ? null : (Reflect.apply(real, this, [kind, ...rest]) as null);
  };
};

/** How a console is opened. */
export interface ConsoleOptions {
  readonly isDark?: boolean;
  readonly hasWebgl?: boolean;
  readonly role?: 'dispatcher' | 'supervisor';
  /** With timers and a time of the page's own, which a test can drive by `page.clock`. */
  readonly isDriven?: boolean;
}

/** Opens the console at an address and signs in by its token. */
export const openConsole = async (browser: Browser, address: string, { isDark, hasWebgl = true, role = 'dispatcher', isDriven = false }: ConsoleOptions = {}): Promise<ConsolePage> => {
  const watched = await openPage(browser, { viewport: SCREEN, ...(isDark !== undefined && { isDark }) });
  const { page } = watched;
  if (isDriven) await page.clock.install();
  await page.addInitScript((stored) => sessionStorage.setItem('yike.role', stored), role);
  if (!hasWebgl) await page.addInitScript(withoutWebgl);
  await page.goto(address);
  const feed = page.locator('.feed');
  const waitUntilLive = () => feed.and(page.locator('[data-health=live]')).waitFor();
  await waitUntilLive();
  await page.locator('.map[data-ready=true]').waitFor();
  return {
    ...watched,
    waitUntilLive,
    pressThroughRun: async (run, destination) => {
      for (const point of ['acknowledged', 'enRoute', 'onScene', 'atPatient', 'patientLoaded', 'leftScene', 'atDestination', 'handedOver']) {
        const next = run.locator(`[data-next=${point}]`);
        await next.waitFor();
        if (point === 'leftScene' && destination !== undefined) {
          await run.getByRole('combobox').click();
          await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: destination }).first().click();
        }
        await next.click();
        await run.locator(`.known[data-point=${point}]`).waitFor();
      }
    },
  };
};
