import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** The wall's clock, which Lambda keeps in step. */
export const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => wait(milliseconds),
};
