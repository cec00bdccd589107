import type { Page } from 'playwright-core';

/** Waits until the browser holds what a console needs to open without a line: a copy of the board, and the console itself. */
export const untilKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('yike-console');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('copies').objectStore('copies').count();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result > 0);
          };
        };
      }),
  );
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
};
