import { setTimeout as wait } from 'node:timers/promises';
import type { HostedFeed } from '#shared/ports/local/hosted-item-store.ts';
import type { Change } from '#shared/ports/item-store.ts';
import type { Checkpoints } from './checkpoints.ts';

/** Somebody who is told of changes, in batches. */
export interface FeedConsumer {
  readonly name: string;
  /** @returns the sequence number of the first change it failed on, or nothing; a throw is a failure of the first. */
  readonly take: (changes: readonly Change[]) => Promise<string | undefined>;
}

/** What the driver needs of the store. */
export type Feed = Pick<HostedFeed, 'readFeed' | 'trimFeed' | 'onCommit'>;

/** As Lambda's event source mapping: a batch, so many tries of one change, then a dead letter. */
const MOST_CHANGES_A_BATCH = 100;
const MOST_TRIES = 5;
const FIRST_PAUSE_MILLISECONDS = 20;
/** Old changes are cleared away in lots, so that clearing costs nothing beside the work. */
const TRIM_EVERY = 2000;

/** Drives consumers with the store's change feed, each at its own pace, until stopped. @returns how to stop; resolves when all are idle */
export const runFeed = (feed: Feed, checkpoints: Checkpoints, consumers: readonly FeedConsumer[]): (() => Promise<void>) => {
  const stopping = new AbortController();
  let trimmed = 0;
  const trim = (): void => {
    const passed = Math.min(...consumers.map(({ name }) => checkpoints.of(name)));
    if (passed - trimmed < TRIM_EVERY) return;
    // What is forgotten cannot come again, so that what was done with it must outlast the machine's power.
    checkpoints.flush();
    feed.trimFeed(passed);
    trimmed = passed;
  };
  const loops = consumers.map(async (consumer) => follow({ feed, checkpoints, consumer, stopping: stopping.signal, trim }));
  return async () => {
    stopping.abort();
    await Promise.all(loops);
  };
};

interface Following {
  readonly feed: Feed;
  readonly checkpoints: Checkpoints;
  readonly consumer: FeedConsumer;
  readonly stopping: AbortSignal;
  readonly trim: () => void;
}

const follow = async ({ feed, checkpoints, consumer, stopping, trim }: Following): Promise<void> => {
  let tries = 0;
  while (!stopping.aborted) {
    // After a failure one change at a time, so that none is blamed for another of its batch.
    const rows = feed.readFeed(checkpoints.of(consumer.name), tries === 0 ? MOST_CHANGES_A_BATCH : 1);
    if (rows.length === 0) {
      await news(feed, stopping);
      continue;
    }
    const failure = await take(consumer, rows.map((row) => row.change));
    const done = failure ? rows.findIndex((row) => row.change.sequence === failure.sequence) : rows.length;
    const lastDone = rows[done - 1];
    if (lastDone) checkpoints.save(consumer.name, lastDone.sequence);
    if (lastDone || !failure) tries = 0;
    const failed = rows[done];
    if (failure && failed) {
      tries += 1;
      if (tries > MOST_TRIES) {
        checkpoints.bury({ consumer: consumer.name, change: failed.change, reason: failure.reason });
        checkpoints.save(consumer.name, failed.sequence);
        tries = 0;
      } else await wait(FIRST_PAUSE_MILLISECONDS * 2 ** tries, undefined, { signal: stopping }).catch(() => undefined);
    }
    trim();
  }
};

const take = async (consumer: FeedConsumer, changes: readonly Change[]): Promise<{ sequence: string; reason: string } | undefined> => {
  const first = changes[0]?.sequence ?? '';
  try {
    const sequence = await consumer.take(changes);
    if (sequence === undefined) return undefined;
    const isKnown = changes.some((change) => change.sequence === sequence);
    return { sequence: isKnown ? sequence : first, reason: `"${consumer.name}" failed on it` };
  } catch (error) {
    return { sequence: first, reason: error instanceof Error ? error.message : String(error) };
  }
};

/** Resolves with the next commit, or when there is to be an end. */
const news = async (feed: Feed, stopping: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stopListening();
      stopping.removeEventListener('abort', done);
      resolve();
    };
    const stopListening = feed.onCommit(done);
    stopping.addEventListener('abort', done);
  });
