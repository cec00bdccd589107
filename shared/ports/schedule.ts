import type { Timer } from '#shared/schemas/timer.ts';

export type { Timer };

/** Timers that survive a restart. A timer that fires re-reads the log and does nothing if its reason is gone. */
export interface Schedule {
  set(timer: Timer): Promise<void>;
}
