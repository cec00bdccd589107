import type { Clock } from '#shared/ports/clock.ts';

/** A clock that stands still until a test moves it; whoever sleeps wakes when it has been moved far enough. */
export interface ManualClock extends Clock {
  /** Moves on by so many milliseconds and lets everybody act who was waiting for that. */
  pass(milliseconds: number): Promise<void>;
}

/** A clock that shows a moment, in epoch milliseconds. */
export const manualClock = (start = 1_700_000_000_000): ManualClock => {
  let now = start;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        if (milliseconds <= 0) wake();
        else sleepers.push({ until: now + milliseconds, wake });
      }),
    pass: async (milliseconds) => {
      now += milliseconds;
      const due = sleepers.filter(({ until }) => until <= now);
      sleepers = sleepers.filter(({ until }) => until > now);
      for (const { wake } of due) wake();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};
