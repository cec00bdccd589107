import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

/** The smallest screen that the console must hold at. */
const SCREEN = { width: 1366, height: 768 };
const SCREENSHOTS = fileURLToPath(new URL('../../.build/screenshots/', import.meta.url));

/** A line between the page and the host that a test can cut. */
export interface Line {
  cut(): Promise<void>;
  mend(): void;
}

/** A console in a browser of its own, as one dispatcher sees it. */
export interface ConsolePage {
  readonly page: Page;
  readonly line: Line;
  /** What went wrong inside the page. */
  readonly failures: readonly string[];
  waitUntilLive(): Promise<void>;
  /** Goes through the run's points until only the outcome is left. */
  pressThroughRun(run: Locator, destination?: string): Promise<void>;
  look(name: string): Promise<void>;
}

const newLine = async (page: Page): Promise<Line> => {
  let isCut = false;
  const open = new Set<() => Promise<void>>();
  await page.routeWebSocket(/\/socket/, (socket) => {
    if (isCut) {
      void socket.close();
      return;
    }
    socket.connectToServer();
    open.add(() => socket.close());
  });
  return {
    cut: async () => {
      isCut = true;
      await Promise.all([...open].map((close) => close()));
      open.clear();
    },
    mend: () => (isCut = false),
  };
};

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
  await page.locator('.place-search [role=option][data-place]').first().waitFor();
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

/** Opens the console at an address and signs in by its token. */
export const openConsole = async (browser: Browser, address: string, { isDark = false, hasWebgl = true }: { readonly isDark?: boolean; readonly hasWebgl?: boolean } = {}): Promise<ConsolePage> => {
  const context = await browser.newContext({ viewport: SCREEN, colorScheme: isDark ? 'dark' : 'light', locale: 'zh-CN' });
  const page = await context.newPage();
  if (!hasWebgl) await page.addInitScript(withoutWebgl);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1[:/]|data:|blob:)/.test(request.url())) failures.push(`asked elsewhere: ${request.url()}`);
  });
  const line = await newLine(page);
  await page.goto(address);
  const feed = page.locator('.feed');
  const waitUntilLive = () => feed.and(page.locator('[data-health=live]')).waitFor();
  await waitUntilLive();
  await page.locator('.map[data-ready=true]').waitFor();
  return {
    page,
    line,
    failures,
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
    look: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
    },
  };
};
