import { setTimeout as wait } from 'node:timers/promises';
import type { ServerTime } from './server-time.ts';

/** Node fires a timer beyond this at once, so longer sleeps are taken in pieces. */
const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1;

/** The server's time as the drill knows it: all that it does goes by this clock, never by the wall's. */
export interface DrillClock {
  /** Seconds of the server's clock in one of the wall's. */
  readonly speed: number;
  /** The server's time, epoch milliseconds. */
  now(): number;
  /** Resolves after so many seconds of the server's clock, or at once when the signal aborts. */
  sleep(seconds: number, signal?: AbortSignal): Promise<void>;
  /** Follows the server's clock from what it showed, as after a restart. */
  set(time: ServerTime): void;
}

/** A clock that follows the server's. */
export const drillClock = (time: ServerTime, speed: number): DrillClock => {
  let anchor = time;
  const now = (): number => Math.round(anchor.server + (performance.now() - anchor.wall) * speed);
  return {
    speed,
    now,
    set: (next) => {
      anchor = next;
    },
    sleep: async (seconds, signal) => {
      const end = performance.now() + (seconds * 1000) / speed;
      for (let left = end - performance.now(); left > 0 && !signal?.aborted; left = end - performance.now()) {
        await wait(Math.min(Math.ceil(left), LONGEST_TIMER_MILLISECONDS), undefined, signal ? { signal } : {}).catch(() => undefined);
      }
    },
  };
};
