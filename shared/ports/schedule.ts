/** Something to look at again later: which centre, which log, why. It fires at least once, never before `at`. */
export interface Timer {
  /** Names the timer; setting the same id again changes nothing. */
  readonly id: string;
  readonly centre: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What to look at, for `watch-deadlines`. */
  readonly reason: { readonly type: string; readonly id: string; readonly version: number };
}

/** Timers that survive a restart. A timer that fires re-reads the log and does nothing if its reason is gone. */
export interface Schedule {
  set(timer: Timer): Promise<void>;
}
