import { beforeEach, describe, expect, it } from 'vitest';
import { type Item, LostRace } from '#shared/ports/item-store.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { weaken } from '#shared/ports/local/weaken.ts';
import type { HostedItemStore } from '#shared/ports/local/hosted-item-store.ts';
import { manualClock, type ManualClock } from '#tests/support/manual-clock.ts';

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

let clock: ManualClock;
let strong: LocalItemStore;
const item = (pk: string, sk: string, more: Partial<Item> = {}): Item => ({ pk, sk, version: 1, body: '{}', ...more });
const weak = (seed: number): HostedItemStore => weaken(strong, { seed, clock });

beforeEach(() => {
  clock = manualClock();
  strong = openItemStore({ path: ':memory:', clock });
});

describe('the indexes of a weakened store', () => {
  const onBoard = (sk: string, version: number): Item => item(`unit#${sk}`, 'state', { version, body: `${version}`, indexes: { i1: { pk: 'board', sk } } });
  const board = async (store: HostedItemStore): Promise<string[]> => (await store.query({ pk: 'board', index: 'i1' })).items.map(({ body }) => body);

  it('show a change two seconds later at the latest, and a read by key at once', async () => {
    const store = weak(1);
    await store.transact([{ put: onBoard('a', 1) }]);
    await clock.pass(2000);
    await store.transact([{ put: onBoard('a', 2) }]);
    expect(await board(store)).toEqual(['1']);
    expect((await store.get({ pk: 'unit#a', sk: 'state' }))?.version).toBe(2);
    await clock.pass(2000);
    expect(await board(store)).toEqual(['2']);
  });

  it('show the changes of one item in their order, and those of one transaction one by one', async () => {
    const seen = new Set<string>();
    for (const seed of SEEDS) {
      const store = weak(seed);
      const pk = `board-${seed}`;
      const versions: number[] = [];
      for (let version = 1; version <= 6; version++) {
        await store.transact(['a', 'b'].map((sk) => ({ put: item(`${pk}${sk}`, 'state', { version, indexes: { i1: { pk, sk } } }) })));
        for (let look = 0; look < 4; look++) {
          await clock.pass(150);
          const { items } = await store.query({ pk, index: 'i1' });
          versions.push(items.find(({ pk: owner }) => owner === `${pk}a`)?.version ?? 0);
          seen.add(items.map((one) => one.version).every((one, _, all) => one === all[0]) ? 'whole' : 'half');
        }
      }
      expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    }
    expect(seen).toEqual(new Set(['whole', 'half']));
  });

  it('go on holding what has been deleted, and page over what they show', async () => {
    const store = weak(3);
    await store.transact(['a', 'b', 'c', 'd'].map((sk) => ({ put: onBoard(sk, 1) })));
    await clock.pass(2000);
    await store.transact([{ delete: { pk: 'unit#b', sk: 'state' } }]);
    const first = await store.query({ pk: 'board', index: 'i1', limit: 2, descending: true });
    const second = await store.query({ pk: 'board', index: 'i1', limit: 2, descending: true, cursor: first.cursor! });
    expect([...first.items, ...second.items].map(({ pk }) => pk)).toEqual(['unit#d', 'unit#c', 'unit#b', 'unit#a']);
    expect(second.cursor).toBeUndefined();
  });
});

describe('the feed of a weakened store', () => {
  const PARTITIONS = ['p', 'q', 'r'];
  const write = async (): Promise<void> => {
    for (let count = 0; count < 60; count++) await strong.transact([{ put: item(PARTITIONS[count % 3]!, `${Math.floor(count / 3)}`.padStart(2, '0')) }]);
  };

  /** Reads as the driver does: lots of ten, now and then stopping in the middle of one, each time going on from the mark. */
  const readAll = (store: HostedItemStore): string[] => {
    const told: string[] = [];
    let mark = 0;
    for (let lot = 0; lot < 1000; lot++) {
      const rows = store.readFeed(mark, 10);
      if (rows.length === 0) return told;
      const done = lot % 3 === 0 ? rows.slice(0, Math.ceil(rows.length / 2)) : rows;
      told.push(...done.map(({ change }) => `${change.key.pk}${change.key.sk}`));
      mark = done.at(-1)!.sequence;
    }
    throw new Error('the feed does not come to an end');
  };

  it('tells everything, some of it twice and in another order across partitions', async () => {
    await write();
    const straight = readAll(strong);
    const told = SEEDS.map((seed) => readAll(weak(seed)));
    for (const one of told) expect(new Set(one)).toEqual(new Set(straight));
    expect(told.some((one) => one.length > straight.length)).toBe(true);
    expect(told.some((one) => one.join() !== straight.join())).toBe(true);
  });

  it('never tells a change before what came before it in its partition', async () => {
    await write();
    for (const seed of SEEDS) {
      const first = [...new Set(readAll(weak(seed)))];
      for (const pk of PARTITIONS) {
        const own = first.filter((one) => one.startsWith(pk));
        expect(own).toEqual(own.toSorted());
      }
    }
  });

  it('tells one change at a time as it stands', async () => {
    await write();
    expect(weak(1).readFeed(5, 1)).toEqual(strong.readFeed(5, 1));
  });
});

describe('transactions of a weakened store', () => {
  it('that meet at an item all lose their turn, so that now the one and now the other is first', async () => {
    const winners = new Set<string>();
    for (const seed of SEEDS) {
      const store = weak(seed);
      const outcomes = await Promise.allSettled(['first', 'second'].map((body) => store.transact([{ put: item('claim', `${seed}`, { body }), when: 'absent' }])));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toBeInstanceOf(LostRace);
      winners.add((await store.get({ pk: 'claim', sk: `${seed}` }))!.body);
    }
    expect(winners).toEqual(new Set(['first', 'second']));
  });

  it('go through in the end, however many meet', async () => {
    const store = weak(5);
    await Promise.all(SEEDS.map((version) => store.transact([{ put: item('busy', 'one', { version: version + 1 }) }])));
    expect(await store.get({ pk: 'busy', sk: 'one' })).toBeDefined();
  });
});

describe('an expired item of a weakened store', () => {
  it('is never removed, and is absent to whoever reads', async () => {
    const store = weak(1);
    await store.transact([{ put: item('p', 's', { expiresAt: clock.now() + 1 }) }]);
    await clock.pass(1);
    expect(store.removeExpired()).toBe(0);
    expect(await store.get({ pk: 'p', sk: 's' })).toBeUndefined();
    expect(strong.removeExpired()).toBe(1);
  });
});
