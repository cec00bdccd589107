import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createItemTable } from '#shared/ports/aws/dynamodb/create-item-table.ts';
import { createDynamoItemStore } from '#shared/ports/aws/dynamodb/dynamo-item-store.ts';
import { bytesOfItem, MOST_BYTES_PER_ITEM } from '#shared/ports/item-limits.ts';
import { LostRace, type Item, type ItemStore } from '#shared/ports/item-store.ts';
import { startDynamoLocal, whyNoDynamoLocal, type DynamoLocal } from '#tests/support/dynamo-local.ts';

const missing = whyNoDynamoLocal();

describe.skipIf(missing)(`the item store on DynamoDB Local${missing ? ` (${missing})` : ''}`, () => {
  const TABLE = 'yike-items';
  let dynamo: DynamoLocal;
  let store: ItemStore;
  let now = 1_800_000_000_000;

  beforeAll(async () => {
    dynamo = await startDynamoLocal();
    await createItemTable(dynamo.client, TABLE);
    await createItemTable(dynamo.client, TABLE);
    store = createDynamoItemStore({ client: dynamo.client, table: TABLE, clock: { now: () => now } });
  });
  afterAll(() => dynamo.close());

  const item = (sk: string, more: Partial<Item> = {}): Item => ({ pk: 'centre/thing', sk, version: 1, body: `{"of":"${sk}"}`, ...more });

  it('gives back what was put, with its indexes and expiry', async () => {
    const put = item('whole', { indexes: { i1: { pk: 'a', sk: 'b' }, i2: { pk: 'c', sk: 'd' } }, expiresAt: now + 1000 });
    await store.transact([{ put, when: 'absent' }]);
    expect(await store.get({ pk: put.pk, sk: put.sk })).toEqual(put);
    expect(await store.getMany([{ pk: 'none', sk: 'none' }, put, put])).toEqual([undefined, put, put]);
  });

  it('refuses the same transaction a second time and names the item and its version', async () => {
    const writes = [{ put: item('twice', { version: 7 }), when: 'absent' as const }];
    await store.transact(writes);
    const lost = await store.transact(writes).catch((error: unknown) => error);
    expect(lost).toBeInstanceOf(LostRace);
    expect(lost).toMatchObject({ key: { pk: 'centre/thing', sk: 'twice' }, currentVersion: 7 });
  });

  it('writes nothing of a transaction of which one condition fails', async () => {
    await expect(
      store.transact([{ put: item('half') }, { check: { pk: 'centre/thing', sk: 'nowhere' }, when: { version: 3 } }]),
    ).rejects.toMatchObject({ code: 'lost-race', key: { sk: 'nowhere' }, currentVersion: undefined });
    expect(await store.get(item('half'))).toBeUndefined();
  });

  it('takes an expired item for absent, in reads and in conditions', async () => {
    const put = item('short', { expiresAt: now + 10 });
    await store.transact([{ put }]);
    now += 10;
    expect(await store.get(put)).toBeUndefined();
    await expect(store.transact([{ delete: put, when: { version: 1 } }])).rejects.toMatchObject({ currentVersion: undefined });
    await store.transact([{ put: item('short', { version: 2 }), when: 'absent' }]);
    expect(await store.get(put)).toMatchObject({ version: 2 });
  });

  it('pages through a partition and an index both ways, filling up pages that hold expired items', async () => {
    const pk = 'centre/pages';
    for (let place = 0; place < 9; place++) {
      const expiresAt = place % 3 === 1 ? { expiresAt: now } : {};
      await store.transact([{ put: item(`x${place}`, { pk, indexes: { i1: { pk: 'i', sk: `s${place % 2}` } }, ...expiresAt }) }]);
    }
    const all = async (query: Parameters<ItemStore['query']>[0]): Promise<string[][]> => {
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await store.query({ ...query, ...(cursor !== undefined && { cursor }) });
        pages.push(page.items.map(({ sk }) => sk));
        cursor = page.cursor;
      } while (cursor !== undefined);
      return pages;
    };
    expect(await all({ pk, limit: 2 })).toEqual([['x0', 'x2'], ['x3', 'x5'], ['x6', 'x8'], []]);
    expect(await all({ pk, from: 'x3', to: 'x6', descending: true })).toEqual([['x6', 'x5', 'x3']]);
    expect(await all({ pk, from: 'x6', to: 'x3' })).toEqual([[]]);
    expect(await all({ pk, prefix: 'x8' })).toEqual([['x8']]);
    expect((await all({ pk: 'i', index: 'i1', limit: 2 })).flat().sort()).toEqual(['x0', 'x2', 'x3', 'x5', 'x6', 'x8']);
    await expect(store.query({ pk, cursor: 'nonsense' })).rejects.toThrow('Cannot query: the cursor "nonsense"');
  });

  it('lets one of a hundred claims of one item win', async () => {
    await store.transact([{ put: item('claimed') }]);
    const claims = await Promise.allSettled(
      Array.from({ length: 100 }, (_, seat) => store.transact([{ put: item('claimed', { version: 2, body: `${seat}` }), when: { version: 1 } }])),
    );
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(claims.every((claim) => claim.status === 'fulfilled' || claim.reason instanceof LostRace)).toBe(true);
  });

  it('takes an item of exactly the most bytes', async () => {
    const empty = item('large', { body: '', indexes: { i1: { pk: 'i', sk: 'large' } }, expiresAt: now + 1000 });
    const put = { ...empty, body: 'x'.repeat(MOST_BYTES_PER_ITEM - bytesOfItem(empty)) };
    await store.transact([{ put }]);
    expect((await store.get(put))?.body).toHaveLength(put.body.length);
    await expect(store.transact([{ put: { ...put, body: `${put.body}x` } }])).rejects.toThrow('Cannot write');
  });
});
