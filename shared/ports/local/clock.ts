import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** Node fires a timer beyond this at once, so longer sleeps are taken in pieces. */
const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1;

/** The local clock: it may run faster than the wall, never backwards. */
export interface LocalClock extends Clock {
  /** How many of its seconds pass in one of the wall's. */
  readonly speed: number;
  /** Moves the clock on to this moment (epoch milliseconds) if it stands before it, as after a restart of a fast run. */
  notBefore(moment: number): void;
  /** As the port says; an aborted sleep resolves at once. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface ClockOptions {
  /** Seconds of this clock in one second of the wall, above 0. */
  readonly speed?: number;
  /** What the clock shows when it is made, in epoch milliseconds; the wall's time by default. */
  readonly startAt?: number;
}

/** A clock that starts at a moment and runs at a speed. */
export const createClock = ({ speed = 1, startAt }: ClockOptions = {}): LocalClock => {
  if (!Number.isFinite(speed) || speed <= 0) throw new RangeError(`Cannot run a clock: the speed is "${speed}", not a number above 0`);
  let wallStart = Date.now();
  let start = startAt ?? wallStart;
  let latest = start;
  const now = (): number => (latest = Math.max(latest, Math.floor(start + (Date.now() - wallStart) * speed)));
  return {
    speed,
    now,
    notBefore: (moment) => {
      if (now() >= moment) return;
      wallStart = Date.now();
      start = moment;
    },
    sleep: async (milliseconds, signal) => {
      const end = now() + milliseconds;
      for (let left = milliseconds; left > 0 && !signal?.aborted; left = end - now()) {
        const wallMilliseconds = Math.min(Math.ceil(left / speed), LONGEST_TIMER_MILLISECONDS);
        await wait(wallMilliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
      }
    },
  };
};

/** This process's clock, at the speed YIKE_CLOCK_SPEED. */
export const clock: LocalClock = createClock({ speed: Number(process.env['YIKE_CLOCK_SPEED'] ?? 1) });
