import type { HostedItemStore } from './hosted-item-store.ts';
import { disorderedRows } from './weak/disordered-rows.ts';
import { LaggingIndexes } from './weak/lagging-indexes.ts';
import { randomFrom } from './weak/random-from.ts';
import { WeakConflicts } from './weak/weak-conflicts.ts';

const SHARE_OF_REPEATS = 0.3;
const MOST_REPEATED = 10;

/** How to weaken a store. */
export interface WeakenOptions {
  /** The same seed, the same weakness for the same calls. */
  readonly seed: number;
  /** What the indexes lag by; the store's own. */
  readonly clock: { now(): number };
}

/**
 * A store that promises no more than the port does, where the embedded one keeps to much more: indexes lag up to two
 * seconds, the feed repeats and changes places across partitions, transactions meet conflicts and are tried again, and
 * nothing is removed because it has expired. What breaks on it would break on DynamoDB.
 */
export const weaken = (store: HostedItemStore, { seed, clock }: WeakenOptions): HostedItemStore => {
  const random = randomFrom(seed);
  const indexes = new LaggingIndexes(store, { now: () => clock.now(), random });
  const conflicts = new WeakConflicts(random);
  let hasBegun = false;
  const begin = (): void => {
    if (!hasBegun) indexes.begin();
    hasBegun = true;
  };
  return {
    open: () => store.open(),
    close: () => store.close(),
    get: (key) => store.get(key),
    getMany: (keys) => store.getMany(keys),
    query: ({ index, ...query }) => {
      begin();
      return index === undefined ? store.query(query) : indexes.query({ ...query, index });
    },
    transact: async (writes) => {
      begin();
      await conflicts.turnOf(writes);
      await store.transact(writes);
    },
    readFeed: (after, limit) => {
      const rows = store.readFeed(after, limit);
      // One at a time is asked for after a failure, to find out whose it is.
      if (rows.length === 0 || limit === 1) return rows;
      const back = random() < SHARE_OF_REPEATS ? Math.ceil(random() * MOST_REPEATED) : 0;
      const repeats = back === 0 ? [] : store.readFeed(Math.max(0, after - back), back).filter(({ sequence }) => sequence <= after);
      return disorderedRows([...repeats, ...rows], { after, random });
    },
    latestSequence: () => store.latestSequence(),
    trimFeed: (upTo) => store.trimFeed(upTo),
    onCommit: (listener) => store.onCommit(listener),
    removeExpired: () => 0,
  };
};
