import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCheckpoints, type Checkpoints } from '#infra/local/feed/checkpoints.ts';
import { runFeed, type FeedConsumer } from '#infra/local/feed/run-feed.ts';
import type { Change } from '#shared/ports/item-store.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';

let folder: string;
let store: LocalItemStore;
let checkpoints: Checkpoints;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yike-'));
  store = openItemStore({ path: ':memory:' });
  checkpoints = openCheckpoints({ path: join(folder, 'feed.db') });
});
afterEach(() => {
  store.close();
  checkpoints.close();
  rmSync(folder, { recursive: true });
});

const write = async (...names: string[]): Promise<void> => {
  await Promise.all(names.map((sk) => store.transact([{ put: { pk: 'yanhu/log', sk, version: 1, body: '{}' } }])));
};
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);

/** A consumer that notes what it has done; `fails` gives the answer to a batch in which it does not do all. */
const consumer = (name: string, fails: (changes: readonly Change[]) => string | undefined = () => undefined) => {
  const done: string[] = [];
  const batches: number[] = [];
  const one: FeedConsumer = {
    name,
    take: (changes) => {
      batches.push(changes.length);
      const failed = fails(changes);
      const end = failed === undefined ? changes.length : changes.findIndex(({ sequence }) => sequence === failed);
      done.push(...changes.slice(0, end).map(({ key }) => key.sk));
      return Promise.resolve(failed);
    },
  };
  return { one, done, batches };
};
const failingOn = (sk: string) => (changes: readonly Change[]) => changes.find(({ key }) => key.sk === sk)?.sequence;

describe('the driver of the change feed', () => {
  it('hands over what was there before and what comes, in order, each once', async () => {
    await write('a', 'b');
    const { one, done } = consumer('board');
    const stop = runFeed(store, checkpoints, [one]);
    await write('c');
    await expect.poll(() => done).toEqual(['a', 'b', 'c']);
    await stop();
  });

  it('hands over at most 100 at once', async () => {
    await write(...numbered(250));
    const { one, done, batches } = consumer('board');
    const stop = runFeed(store, checkpoints, [one]);
    await expect.poll(() => done).toEqual(numbered(250));
    expect(batches).toEqual([100, 100, 50]);
    await stop();
  });

  it('goes on after a restart where each consumer had come to', async () => {
    await write('a', 'b');
    const before = consumer('board');
    const stop = runFeed(store, checkpoints, [before.one]);
    await expect.poll(() => before.done).toHaveLength(2);
    await stop();
    checkpoints.close();
    checkpoints = openCheckpoints({ path: join(folder, 'feed.db') });
    await write('c');
    const [after, other] = [consumer('board'), consumer('other')];
    const stopAgain = runFeed(store, checkpoints, [after.one, other.one]);
    await expect.poll(() => other.done).toEqual(['a', 'b', 'c']);
    expect(after.done).toEqual(['c']);
    await stopAgain();
  });

  it('comes again from the change that failed, until it succeeds', async () => {
    await write('a', 'b', 'c');
    let failures = 2;
    const { one, done } = consumer('board', (changes) => (failures-- > 0 ? failingOn('b')(changes) : undefined));
    const stop = runFeed(store, checkpoints, [one]);
    await expect.poll(() => done).toEqual(['a', 'b', 'c']);
    expect(checkpoints.deadLetters()).toEqual([]);
    await stop();
  });

  it('buries a change that always fails, with the reason, and goes on with the next', async () => {
    await write('a', 'bad', 'c');
    const { one, done } = consumer('board', failingOn('bad'));
    const stop = runFeed(store, checkpoints, [one]);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual(['a', 'c']);
    expect(checkpoints.deadLetters()).toMatchObject([{ consumer: 'board', change: { key: { sk: 'bad' } }, reason: '"board" failed on it' }]);
    await stop();
  });

  it('blames no change for another of its batch when the consumer throws', async () => {
    await write('a', 'b', 'bad', 'd');
    const done: string[] = [];
    const thrower: FeedConsumer = {
      name: 'board',
      take: (changes) => {
        if (changes.some(({ key }) => key.sk === 'bad')) return Promise.reject(new Error('out of memory'));
        done.push(...changes.map(({ key }) => key.sk));
        return Promise.resolve(undefined);
      },
    };
    const stop = runFeed(store, checkpoints, [thrower]);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual(['a', 'b', 'd']);
    expect(checkpoints.deadLetters().map(({ change, reason }) => [change.key.sk, reason])).toEqual([['bad', 'out of memory']]);
    await stop();
  });

  it('lets no consumer wait for another', async () => {
    const slow: FeedConsumer = { name: 'slow', take: () => new Promise(() => undefined) };
    const { one, done } = consumer('fast');
    void runFeed(store, checkpoints, [slow, one]);
    await write('a', 'b');
    await expect.poll(() => done).toEqual(['a', 'b']);
  });

  it('forgets what all have passed, and nothing that one has not', async () => {
    const [one, other] = [consumer('one'), consumer('other', failingOn('2500'))];
    const stop = runFeed(store, checkpoints, [one.one, other.one]);
    await write(...numbered(3000));
    await expect.poll(() => one.done.length).toBe(3000);
    await expect.poll(() => other.done.length, { timeout: 10_000 }).toBe(2999);
    await expect.poll(() => store.readFeed(0, 1)[0]?.sequence).toBeGreaterThan(2000);
    await stop();
    expect(store.readFeed(0, 5000).length).toBeLessThanOrEqual(1000);
  });
});
