import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createItemTable } from '#shared/ports/aws/dynamodb/create-item-table.ts';
import { createDynamoItemStore } from '#shared/ports/aws/dynamodb/dynamo-item-store.ts';
import { type Item, type ItemStore, LostRace, type Page, type Query } from '#shared/ports/item-store.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { startDynamoLocal, whyNoDynamoLocal, type DynamoLocal } from '#tests/support/dynamo-local.ts';
import { type Operation, storeOperations } from './store-operations.ts';

const missing = whyNoDynamoLocal();
const TABLE = 'yike-both';
const OPERATIONS_A_SEED = 1_100;
const SEEDS = [1, 2];
/** More pages than any partition of the comparison has. */
const MOST_PAGES = 60;

/** Items that share a place of an index stand there in no promised order: the sort makes one. */
const inOneOrder = (items: readonly Item[], { index }: Query): readonly Item[] => {
  if (index === undefined) return items;
  const place = (item: Item): string => item.indexes![index]!.sk;
  const runs: Item[][] = [];
  for (const item of items) {
    const before = runs.at(-1)?.[0];
    if (before && place(before) === place(item)) runs.at(-1)!.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => run.toSorted((one, other) => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1)));
};

/** All pages of a query; how a store cuts a page without a limit is its own affair, how it cuts one with a limit is not. */
const walk = async (store: ItemStore, query: Query): Promise<unknown> => {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const page: Page = await store.query({ ...query, ...(cursor !== undefined && { cursor }) });
    pages.push(page);
    ({ cursor } = page);
  } while (cursor !== undefined && pages.length < MOST_PAGES);
  const sizes = pages.map(({ items }) => items.length).filter((size) => size > 0);
  const items = inOneOrder(pages.flatMap((page) => page.items), query);
  return { items, isOver: cursor === undefined, ...(query.limit !== undefined && { fits: sizes.every((size) => size <= query.limit!) }) };
};

const outcomeOf = (error: unknown): unknown =>
  error instanceof LostRace ? { lost: error.key, currentVersion: error.currentVersion } : { refused: error instanceof Error ? error.message : String(error) };

const answerOf = async (store: ItemStore, operation: Exclude<Operation, { kind: 'pass' }>): Promise<unknown> => {
  try {
    switch (operation.kind) {
      case 'get':
        return await store.get(operation.key);
      case 'getMany':
        return await store.getMany(operation.keys);
      case 'query':
        return await walk(store, operation.query);
      case 'transact':
        await store.transact(operation.writes);
        return undefined;
    }
  } catch (error) {
    return outcomeOf(error);
  }
};

describe.skipIf(missing)(`SQLite and DynamoDB, given the same operations${missing ? ` (${missing})` : ''}`, { timeout: 300_000 }, () => {
  let dynamo: DynamoLocal;
  beforeAll(async () => {
    dynamo = await startDynamoLocal();
  });
  afterAll(() => dynamo.close());

  it.each(SEEDS)('give the same answers to every one of them (seed %i)', async (seed) => {
    // Ahead of the wall's time, so that DynamoDB clears nothing away meanwhile.
    const clock = { now: () => now };
    let now = Date.UTC(2150, 0, 1);
    const table = `${TABLE}-${seed}`;
    await createItemTable(dynamo.client, table);
    const there = createDynamoItemStore({ client: dynamo.client, table, clock });
    const here: LocalItemStore = openItemStore({ path: ':memory:', clock });
    const next = storeOperations(seed, clock.now);
    const seen = new Map<string, number>();
    for (let count = 0; count < OPERATIONS_A_SEED; count++) {
      const operation = next();
      if (operation.kind === 'pass') {
        now += operation.milliseconds;
        continue;
      }
      const [local, remote] = await Promise.all([answerOf(here, operation), answerOf(there, operation)]);
      expect(remote, `operation ${count}: ${JSON.stringify(operation).slice(0, 2_000)}`).toEqual(local);
      const kind = typeof local === 'object' && local !== null && 'lost' in local ? 'lost' : operation.kind;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    for (const kind of ['get', 'getMany', 'query', 'transact', 'lost']) expect(seen.get(kind), kind).toBeGreaterThan(OPERATIONS_A_SEED / 30);
    here.close();
  });
});
