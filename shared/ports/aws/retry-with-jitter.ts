import { setTimeout as wait } from 'node:timers/promises';

/** Five tries more, each after a random share of a wait that doubles: two writers who collided do not meet again. */
const MOST_RETRIES = 5;
const FIRST_WAIT_MILLISECONDS = 40;

/** How to retry; tests bring a sleep that only notes. */
export interface RetryOptions {
  /** Whether to try again after this error. */
  readonly isPassing: (error: unknown) => boolean;
  readonly sleep?: ((milliseconds: number) => Promise<unknown>) | undefined;
}

/** Tries until it works, the error will not pass, or the retries are used up. @throws the last error */
export const retryWithJitter = async <Result>(attempt: () => Promise<Result>, { isPassing, sleep = wait }: RetryOptions): Promise<Result> => {
  for (let retries = 0; ; retries++) {
    try {
      return await attempt();
    } catch (error) {
      if (retries === MOST_RETRIES || !isPassing(error)) throw error;
      await sleep(Math.random() * FIRST_WAIT_MILLISECONDS * 2 ** retries);
    }
  }
};
