/** The time and its passing. Only a handler asks it; the local one can run faster than the wall. */
export interface Clock {
  /** Now, in epoch milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds of this clock. */
  sleep(milliseconds: number): Promise<void>;
}
