import type { Page } from 'playwright-core';

interface EventTiming extends PerformanceEntry {
  readonly interactionId: number;
}

/** Begins to note, in the page, how long each interaction takes from the press to the paint that shows its effect (Event Timing API, steps of 8 ms). */
export const noteInteractions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times = new Map<number, number>();
    Object.assign(window, { interactionTimes: times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as EventTiming[]) {
        if (entry.interactionId > 0) times.set(entry.interactionId, Math.max(times.get(entry.interactionId) ?? 0, entry.duration));
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });

/** The interactions so far, milliseconds each; the browser does not tell of those under 16 ms, so they are counted as that. */
export const interactionTimes = async (page: Page, presses: number): Promise<readonly number[]> => {
  const slow = await page.evaluate(() => [...(window as unknown as { interactionTimes: Map<number, number> }).interactionTimes.values()]);
  return [...slow, ...Array.from({ length: Math.max(0, presses - slow.length) }, () => 16)];
};

/** Pictures a second that the page draws over some seconds. */
export const framesPerSecond = (page: Page, seconds: number): Promise<number> =>
  page.evaluate(
    (milliseconds) =>
      new Promise<number>((resolve) => {
        let frames = 0;
        const from = performance.now();
        const draw = (): void => {
          frames += 1;
          if (performance.now() - from < milliseconds) requestAnimationFrame(draw);
          else resolve((frames * 1000) / (performance.now() - from));
        };
        requestAnimationFrame(draw);
      }),
    seconds * 1000,
  );
