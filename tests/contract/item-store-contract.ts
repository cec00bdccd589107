import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Item, type ItemStore, LostRace, type Query } from '#shared/ports/item-store.ts';
import { manualClock, type ManualClock } from '#tests/support/manual-clock.ts';

/** An adapter under test, on a clock of the suite's. */
export interface OpenedStore {
  readonly store: ItemStore;
  readonly close: () => void | Promise<void>;
}

/** How long an index may lag behind the table, milliseconds of the wall. */
const INDEX_LAG_MILLISECONDS = 5_000;
/** The suite's clock stands far ahead of the wall's, so that a platform that clears expired items away does not come in between. */
const SUITE_STARTS_AT = Date.UTC(2150, 0, 1);
/** A weakened index lags by the suite's clock, which passes so far with each look. */
const BETWEEN_LOOKS_MILLISECONDS = 500;
const SORT_KEYS = ['event#00000001', 'event#00000002', 'event#00000010', 'state', '张', '\u{1F691}'];

/** What every adapter of the item store holds to; each test keeps to partitions of its own, so that a table may be shared. */
export const itemStoreContract = (name: string, open: (clock: ManualClock) => OpenedStore | Promise<OpenedStore>): void => {
  describe(`${name}, as an item store`, () => {
    const clock = manualClock(SUITE_STARTS_AT);
    let opened: OpenedStore;
    let store: ItemStore;
    let pk: string;

    beforeAll(async () => {
      opened = await open(clock);
      ({ store } = opened);
    });
    afterAll(async () => opened.close());
    beforeEach(() => {
      pk = `test/${randomUUID()}`;
    });

    const item = (sk: string, more: Partial<Item> = {}): Item => ({ pk, sk, version: 1, body: `{"sk":"${sk}"}`, ...more });
    const put = (...items: Item[]): Promise<void> => store.transact(items.map((one) => ({ put: one })));
    const sortKeys = async (query: Omit<Query, 'pk'>): Promise<string[]> => (await store.query({ pk, ...query })).items.map(({ sk }) => sk);
    const lost = async (transaction: Promise<void>): Promise<LostRace> => {
      const error: unknown = await transaction.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(LostRace);
      return error as LostRace;
    };

    describe('reading by key', () => {
      it('gives back every field as it was put', async () => {
        const full = item('a', { version: 7, body: '急救 "\\" \u{1F691}', indexes: { i1: { pk: `${pk}/i`, sk: '1' }, i2: { pk: `${pk}/j`, sk: '2' } }, expiresAt: clock.now() + 60_000 });
        await put(full);
        expect(await store.get({ pk, sk: 'a' })).toEqual(full);
      });

      it('finds nothing where nothing is', async () => {
        expect(await store.get({ pk, sk: 'a' })).toBeUndefined();
      });

      it('answers many keys in their order, with gaps', async () => {
        await put(item('a'), item('b'));
        const found = await store.getMany(['b', 'none', 'a'].map((sk) => ({ pk, sk })));
        expect(found.map((one) => one?.sk)).toEqual(['b', undefined, 'a']);
      });

      it('refuses more than 100 keys at once', async () => {
        const keys = Array.from({ length: 101 }, (_, index) => ({ pk, sk: `${index}` }));
        await expect(store.getMany(keys)).rejects.toThrow('Cannot read: 101 keys at once, at most 100');
      });
    });

    describe('a query', () => {
      beforeEach(() => put(...SORT_KEYS.map((sk) => item(sk))));

      it('yields a partition in the order of the bytes of its sort keys', async () => {
        expect(await sortKeys({})).toEqual(SORT_KEYS);
      });

      it('yields it backwards', async () => {
        expect(await sortKeys({ descending: true })).toEqual(SORT_KEYS.toReversed());
      });

      it('keeps to a prefix', async () => {
        expect(await sortKeys({ prefix: 'event#' })).toEqual(SORT_KEYS.slice(0, 3));
      });

      it('keeps to a range, both ends included', async () => {
        expect(await sortKeys({ from: 'event#00000002', to: 'state' })).toEqual(SORT_KEYS.slice(1, 4));
      });

      it('keeps to a range that is open at one end', async () => {
        expect(await sortKeys({ from: 'state' })).toEqual(SORT_KEYS.slice(3));
        expect(await sortKeys({ to: 'event#00000002' })).toEqual(SORT_KEYS.slice(0, 2));
      });

      it.each([false, true])('goes on from page to page, each item once (descending: %s)', async (descending) => {
        const seen: string[] = [];
        let cursor: string | undefined;
        let pages = 0;
        do {
          const page = await store.query({ pk, limit: 2, descending, ...(cursor !== undefined && { cursor }) });
          expect(page.items.length).toBeLessThanOrEqual(2);
          seen.push(...page.items.map(({ sk }) => sk));
          ({ cursor } = page);
          pages += 1;
        } while (cursor !== undefined && pages < 10);
        expect(seen).toEqual(descending ? SORT_KEYS.toReversed() : SORT_KEYS);
      });

      it('ends a page at 1 MB and goes on after it', async () => {
        const body = 'x'.repeat(300_000);
        for (const sk of ['z1', 'z2', 'z3', 'z4', 'z5', 'z6']) await put(item(sk, { body }));
        const first = await store.query({ pk, prefix: 'z' });
        expect(first.items.length).toBeLessThan(6);
        const second = await store.query({ pk, prefix: 'z', cursor: first.cursor! });
        expect([...first.items, ...second.items].map(({ sk }) => sk)).toEqual(['z1', 'z2', 'z3', 'z4', 'z5', 'z6']);
      });

      it('sees nothing of other partitions', async () => {
        await store.transact([{ put: { ...item('a'), pk: `${pk}x` } }]);
        expect(await sortKeys({})).toEqual(SORT_KEYS);
      });

      it('refuses a cursor that is none', async () => {
        await expect(store.query({ pk, cursor: 'nonsense' })).rejects.toThrow('Cannot query: the cursor "nonsense"');
      });
    });

    describe('an index', () => {
      const onIndex = async (): Promise<string[]> => {
        await clock.pass(BETWEEN_LOOKS_MILLISECONDS);
        return (await store.query({ pk: `${pk}/board`, index: 'i1' })).items.map(({ body }) => body);
      };
      const eventually = (bodies: string[]) => expect.poll(onIndex, { timeout: INDEX_LAG_MILLISECONDS }).toEqual(bodies);
      const onBoard = (place: string, sk: string, more: Partial<Item> = {}): Item =>
        ({ pk: `${pk}/${place}`, sk: 'state', version: 1, body: place, indexes: { i1: { pk: `${pk}/board`, sk } }, ...more });

      it('holds the items that have its keys, in the order of those', async () => {
        await put(onBoard('second', '2'), onBoard('first', '1'), item('not on it'));
        await eventually(['first', 'second']);
      });

      it('follows an item that is changed, moved or taken off', async () => {
        await put(onBoard('one', '1'), onBoard('two', '2'), onBoard('three', '3'));
        await put(onBoard('one', '9', { body: 'one moved' }), { pk: `${pk}/two`, sk: 'state', version: 2, body: 'off' });
        await store.transact([{ delete: { pk: `${pk}/three`, sk: 'state' } }]);
        await eventually(['one moved']);
      });

      it('pages over items of the same index key', async () => {
        await put(onBoard('a', 'same'), onBoard('b', 'same'), onBoard('c', 'same'));
        await expect.poll(async () => (await onIndex()).length, { timeout: INDEX_LAG_MILLISECONDS }).toBe(3);
        const first = await store.query({ pk: `${pk}/board`, index: 'i1', limit: 2 });
        const second = await store.query({ pk: `${pk}/board`, index: 'i1', limit: 2, cursor: first.cursor! });
        expect([...first.items, ...second.items].map(({ body }) => body).toSorted()).toEqual(['a', 'b', 'c']);
      });
    });

    describe('a transaction', () => {
      it('writes, changes, checks and deletes at once', async () => {
        await put(item('changed'), item('checked'), item('deleted'));
        await store.transact([
          { put: item('new'), when: 'absent' },
          { put: item('changed', { version: 2 }), when: { version: 1 } },
          { check: { pk, sk: 'checked' }, when: { version: 1 } },
          { delete: { pk, sk: 'deleted' }, when: { version: 1 } },
        ]);
        expect(await sortKeys({})).toEqual(['changed', 'checked', 'new']);
        expect((await store.get({ pk, sk: 'changed' }))?.version).toBe(2);
      });

      it('that loses one condition writes nothing, and names the item and where it stands', async () => {
        await put(item('taken', { version: 4 }));
        const race = await lost(store.transact([{ put: item('mine') }, { put: item('taken', { version: 4 }), when: { version: 3 } }]));
        expect(race.key).toEqual({ pk, sk: 'taken' });
        expect(race.currentVersion).toBe(4);
        expect(await store.get({ pk, sk: 'mine' })).toBeUndefined();
      });

      it('names the first of several items that it lost', async () => {
        await put(item('b', { version: 2 }), item('c'));
        const race = await lost(store.transact([{ put: item('a') }, { put: item('c'), when: 'absent' }, { put: item('b'), when: 'absent' }]));
        expect(race.key.sk).toBe('c');
        expect(race.currentVersion).toBe(1);
      });

      it.each([
        ['an item that is there is not absent', { sk: 'there', when: 'absent' }, 1],
        ['an item that is gone stands at no version', { sk: 'gone', when: { version: 1 } }, undefined],
      ] as const)('%s', async (_name, { sk, when }, currentVersion) => {
        await put(item('there'));
        expect((await lost(store.transact([{ check: { pk, sk }, when }]))).currentVersion).toBe(currentVersion);
        expect((await lost(store.transact([{ put: item(sk), when }]))).currentVersion).toBe(currentVersion);
        expect((await lost(store.transact([{ delete: { pk, sk }, when }]))).currentVersion).toBe(currentVersion);
      });

      it('may delete what is not there', async () => {
        await store.transact([{ delete: { pk, sk: 'none' } }, { delete: { pk, sk: 'nor this' }, when: 'absent' }]);
      });

      it('of nothing is done at once', async () => {
        await store.transact([]);
      });

      it('of 100 writes goes through, of 101 is refused and writes nothing', async () => {
        const items = Array.from({ length: 101 }, (_, index) => item(`${index}`));
        await expect(put(...items)).rejects.toThrow('Cannot write: 101 writes in one transaction, at most 100');
        expect(await sortKeys({})).toEqual([]);
        await put(...items.slice(1));
        expect(await sortKeys({})).toHaveLength(100);
      });

      it('touches an item at most once', async () => {
        await expect(store.transact([{ put: item('a') }, { delete: { pk, sk: 'a' } }])).rejects.toThrow('"a" twice in one transaction');
      });

      it('takes an item of 400 kB and none that is larger', async () => {
        const bytes = 400_000 - Buffer.byteLength(pk) - 1;
        await put(item('a', { body: 'x'.repeat(bytes) }));
        await expect(put(item('a', { body: 'x'.repeat(bytes + 1) }))).rejects.toThrow('bytes, at most 400000');
      });

      it('counts bytes and not characters', async () => {
        await expect(put(item('a', { body: '急'.repeat(140_000) }))).rejects.toThrow('bytes, at most 400000');
      });

      it.each([0, -1, 1.5, NaN])('refuses the version %s', async (version) => {
        await expect(put(item('a', { version }))).rejects.toThrow('is no whole number from 1');
      });

      it('refuses an empty key', async () => {
        await expect(put(item(''))).rejects.toThrow('is empty');
      });

      it('tried by many at once for one item is won by exactly one', async () => {
        const tries = Array.from({ length: 40 }, (_, who) => store.transact([{ put: item('claim', { body: `${who}` }), when: 'absent' }, { put: item(`own-${who}`) }]));
        const outcomes = await Promise.allSettled(tries);
        const winners = outcomes.flatMap(({ status }, who) => (status === 'fulfilled' ? [who] : []));
        expect(winners).toHaveLength(1);
        expect((await store.get({ pk, sk: 'claim' }))?.body).toBe(`${winners[0]!}`);
        expect(await sortKeys({ prefix: 'own-' })).toEqual([`own-${winners[0]!}`]);
      });
    });

    describe('an item that expires', () => {
      const expiring = (): Item => item('short', { expiresAt: clock.now() + 1000, indexes: { i1: { pk: `${pk}/board`, sk: '1' } } });

      it('is there until its moment and not from then on, however it is read', async () => {
        await put(expiring());
        await clock.pass(999);
        expect(await store.get({ pk, sk: 'short' })).toBeDefined();
        await clock.pass(1);
        expect(await store.get({ pk, sk: 'short' })).toBeUndefined();
        expect(await store.getMany([{ pk, sk: 'short' }])).toEqual([undefined]);
        expect(await sortKeys({})).toEqual([]);
        expect((await store.query({ pk: `${pk}/board`, index: 'i1' })).items).toEqual([]);
      });

      it('is absent to a condition', async () => {
        await put(expiring());
        await clock.pass(1000);
        expect((await lost(store.transact([{ check: { pk, sk: 'short' }, when: { version: 1 } }]))).currentVersion).toBeUndefined();
        await store.transact([{ put: item('short', { body: 'anew' }), when: 'absent' }]);
        expect((await store.get({ pk, sk: 'short' }))?.body).toBe('anew');
      });
    });
  });
};
