import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfWrite, keyText } from '#shared/ports/item-limits.ts';
import { type Condition, LostRace, type Write } from '#shared/ports/item-store.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { ItemStoreModel } from './item-store-model.ts';

const PARTITIONS = ['yanhu/a', 'yanhu/b'];
const key = fc.record({ pk: fc.constantFrom(...PARTITIONS), sk: fc.constantFrom('1', '2', '张') });
const condition = fc.oneof(fc.constant<Condition>('absent'), fc.record({ version: fc.integer({ min: 1, max: 3 }) }));
const optional = fc.option(condition, { nil: undefined });

const put = fc.tuple(key, fc.integer({ min: 1, max: 3 }), fc.string({ unit: 'binary' }), optional, fc.option(fc.constantFrom('x', 'y'), { nil: undefined })).map(
  ([at, version, text, when, board]): Write => {
    const body = JSON.stringify(text);
    const item = { ...at, version, body, ...(board && { indexes: { i1: { pk: 'yanhu/board', sk: `${board}${at.pk}${at.sk}` } } }) };
    return when === undefined ? { put: item } : { put: item, when };
  },
);
const remove = fc.tuple(key, optional).map(([at, when]): Write => (when === undefined ? { delete: at } : { delete: at, when }));
const check = fc.tuple(key, condition).map(([at, when]): Write => ({ check: at, when }));
const transaction = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: put }, remove, check), { minLength: 1, maxLength: 4, selector: (write) => keyText(keyOfWrite(write)) });

/** What became of a transaction, comparable between store and model. */
const outcomeOf = (error: unknown): unknown => (error instanceof LostRace ? { key: error.key, currentVersion: error.currentVersion } : error);

describe('the local item store', () => {
  it('answers any transactions as the model of its port does, whether they come one by one or at once', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(transaction, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), async (rounds) => {
        const store = openItemStore({ path: ':memory:' });
        const model = new ItemStoreModel();
        for (const together of rounds) {
          const expected = together.map((writes) => outcomeOf(model.transact(writes)));
          const found = await Promise.allSettled(together.map(async (writes) => store.transact(writes)));
          expect(found.map((one) => (one.status === 'fulfilled' ? undefined : outcomeOf(one.reason)))).toEqual(expected);
        }
        for (const pk of PARTITIONS) expect((await store.query({ pk })).items).toEqual(model.all(pk));
        expect((await store.query({ pk: 'yanhu/board', index: 'i1' })).items).toEqual(model.all('yanhu/board', 'i1'));
        store.close();
      }),
      { numRuns: 150 },
    ));

  it('tells in its feed all that happened: played back, it gives the same items', () =>
    fc.assert(
      fc.asyncProperty(fc.array(transaction, { maxLength: 30 }), async (transactions) => {
        const store = openItemStore({ path: ':memory:' });
        await Promise.allSettled(transactions.map(async (writes) => store.transact(writes)));
        const model = new ItemStoreModel();
        for (const { change } of store.readFeed(0, 1000)) {
          const before = change.before ? ({ version: change.before.version } as const) : 'absent';
          const write: Write = change.item ? { put: change.item, when: before } : { delete: change.key, when: before };
          expect(model.transact([write])).toBeUndefined();
        }
        for (const pk of PARTITIONS) expect((await store.query({ pk })).items).toEqual(model.all(pk));
        store.close();
      }),
      { numRuns: 100 },
    ));
});
