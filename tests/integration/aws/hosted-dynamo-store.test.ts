import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, Item } from '#shared/ports/item-store.ts';
import { createHostedDynamoStore } from '#shared/ports/local/dynamodb/hosted-dynamo-store.ts';
import type { HostedItemStore } from '#shared/ports/local/hosted-item-store.ts';
import { startDynamoLocal, whyNoDynamoLocal, type DynamoLocal } from '#tests/support/dynamo-local.ts';

const missing = whyNoDynamoLocal();
const PARTITIONS = ['p', 'q', 'r'];
const item = (pk: string, version: number, more: Partial<Item> = {}): Item => ({ pk, sk: 's', version, body: `${version}`, ...more });

describe.skipIf(missing)(`a host's store on DynamoDB Local${missing ? ` (${missing})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-stream-'));
  let dynamo: DynamoLocal;
  beforeAll(async () => {
    dynamo = await startDynamoLocal();
  });
  afterAll(async () => {
    await dynamo.close();
    rmSync(folder, { recursive: true });
  });

  const opened = async (table: string): Promise<HostedItemStore> => {
    const store = createHostedDynamoStore({ endpoint: dynamo.endpoint, table, path: join(folder, `${table}.sqlite`), clock: { now: () => Date.UTC(2150, 0, 1) } });
    await store.open();
    return store;
  };
  const changes = (store: HostedItemStore, after = 0): Change[] => store.readFeed(after, 1000).map(({ change }) => change);

  it('makes its table and tells in its feed all that happens, in order within a partition', async () => {
    const store = await opened('yike-told');
    const told: number[] = [];
    const stop = store.onCommit(() => told.push(store.latestSequence()));
    for (let version = 1; version <= 10; version++) await store.transact(PARTITIONS.map((pk) => ({ put: item(pk, version), when: version === 1 ? 'absent' : { version: version - 1 } })));
    await store.transact([{ delete: { pk: 'p', sk: 's' } }]);
    await expect.poll(() => changes(store).length).toBe(31);
    const ofP = changes(store).filter(({ key }) => key.pk === 'p');
    expect(ofP.map(({ kind }) => kind)).toEqual(['insert', ...Array<string>(9).fill('modify'), 'remove']);
    expect(ofP.map((change) => change.item?.version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, undefined]);
    expect(ofP.map(({ before }) => before?.version)).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(told.at(-1)).toBe(31);
    stop();
    await store.close();
  });

  it('goes on after a restart with what happened meanwhile, and forgets what its consumers have passed', async () => {
    const first = await opened('yike-restarted');
    await first.transact([{ put: item('p', 1) }]);
    await expect.poll(() => first.latestSequence()).toBe(1);
    first.trimFeed(1);
    await first.close();
    const meanwhile = createHostedDynamoStore({ endpoint: dynamo.endpoint, table: 'yike-restarted', path: ':memory:', clock: { now: () => 0 } });
    await meanwhile.transact([{ put: item('p', 2) }]);
    await meanwhile.close();
    const second = await opened('yike-restarted');
    await expect.poll(() => second.latestSequence()).toBe(2);
    expect(changes(second).map(({ item: now }) => now?.version)).toEqual([2]);
    expect(second.removeExpired()).toBe(0);
    await second.close();
  });

  it('says in one sentence where nobody answers', async () => {
    const nowhere = createHostedDynamoStore({ endpoint: 'http://127.0.0.1:9', table: 'yike', path: ':memory:', clock: { now: () => 0 } });
    await expect(nowhere.open()).rejects.toThrow('Cannot use the table "yike" of DynamoDB at "http://127.0.0.1:9": ');
    expect(() => nowhere.readFeed(0, 1)).toThrow('the item store is not open');
    await nowhere.close();
  });
});
