import { randomUUID } from 'node:crypto';
import {
  BatchGetItemCommand,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type BatchGetItemInput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { itemOfImage } from '#shared/ports/item-image.ts';
import { checkTransaction, keyText, MOST_KEYS_PER_READ } from '#shared/ports/item-limits.ts';
import { StoreBusy, type Item, type ItemKey, type ItemStore, type Page, type Query, type Write } from '#shared/ports/item-store.ts';
import { retryWithJitter } from '../retry-with-jitter.ts';
import { raceLostBy } from './cancelled-transaction.ts';
import { cursorOfKey } from './cursor.ts';
import { isPassingError } from './passing-error.ts';
import { isEmptyRange, queryRequest } from './query-request.ts';
import { batchGetRequest, getRequest } from './read-request.ts';
import { transactRequest } from './transact-request.ts';

/** The table, and what the store goes by. */
export interface DynamoItemStoreOptions {
  readonly client: Pick<DynamoDBClient, 'send'>;
  readonly table: string;
  /** What expiry goes by. */
  readonly clock: { now(): number };
  /** Between retries; the wall's by default. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** The item store on a DynamoDB table. What is busy is tried five times more, then it is StoreBusy. */
export const createDynamoItemStore = ({ client, table, clock, sleep }: DynamoItemStoreOptions): ItemStore => {
  const unlessBusy = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
    try {
      return await retryWithJitter(attempt, { isPassing: isPassingError, sleep });
    } catch (error) {
      throw isPassingError(error) ? new StoreBusy({ cause: error }) : error;
    }
  };
  const unlessExpired = (item: Item): Item | undefined => (item.expiresAt !== undefined && item.expiresAt <= clock.now() ? undefined : item);

  const readBatch = async (keys: readonly ItemKey[]): Promise<Item[]> => {
    const items: Item[] = [];
    let open: BatchGetItemInput['RequestItems'] = batchGetRequest(keys, table).RequestItems;
    const readOpen = async (): Promise<void> => {
      const { Responses: found, UnprocessedKeys: left } = await client.send(new BatchGetItemCommand({ RequestItems: open }));
      items.push(...(found?.[table] ?? []).map((image) => itemOfImage(image)));
      const before = open?.[table]?.Keys?.length;
      open = left;
      // A part that came is progress; only a batch of which nothing came waits and counts as a retry.
      if (left?.[table]?.Keys?.length === before) throw Object.assign(new Error('Cannot read: DynamoDB left the whole batch undone'), { name: 'ThrottlingException' });
    };
    while (open && Object.keys(open).length > 0) await unlessBusy(readOpen);
    return items;
  };

  const readPage = async (query: Query): Promise<Page & { readonly skipped: boolean }> => {
    const request = queryRequest(query, { table, now: clock.now() });
    const { Items: images = [], ScannedCount: scanned = 0, LastEvaluatedKey: last } = await unlessBusy(() => client.send(new QueryCommand(request)));
    return { items: images.map((image) => itemOfImage(image)), skipped: scanned > images.length, ...(last && { cursor: cursorOfKey(last) }) };
  };

  return {
    get: async (key) => {
      const { Item: image } = await unlessBusy(() => client.send(new GetItemCommand(getRequest(key, table))));
      return image && unlessExpired(itemOfImage(image));
    },

    getMany: async (keys) => {
      if (keys.length > MOST_KEYS_PER_READ) throw new RangeError(`Cannot read: ${keys.length} keys at once, at most ${MOST_KEYS_PER_READ}`);
      if (keys.length === 0) return [];
      const items = new Map((await readBatch(keys)).map((item) => [keyText(item), unlessExpired(item)]));
      return keys.map((key) => items.get(keyText(key)));
    },

    // Expired items count against DynamoDB's limit and are left out of its page: a page is filled up from the next.
    query: async (query) => {
      if (isEmptyRange(query)) return { items: [] };
      let { skipped, ...page } = await readPage(query);
      while (page.cursor !== undefined && skipped && page.items.length < (query.limit ?? 1)) {
        const rest = query.limit === undefined ? {} : { limit: query.limit - page.items.length };
        const { skipped: skippedAgain, ...next } = await readPage({ ...query, ...rest, cursor: page.cursor });
        skipped = skippedAgain;
        page = { ...next, items: [...page.items, ...next.items] };
      }
      return page;
    },

    transact: async (writes: readonly Write[]) => {
      checkTransaction(writes);
      if (writes.length === 0) return;
      const now = clock.now();
      const request = transactRequest(writes, { table, now, token: randomUUID() });
      try {
        await unlessBusy(() => client.send(new TransactWriteItemsCommand(request)));
      } catch (error) {
        const race = error instanceof TransactionCanceledException ? raceLostBy(writes, error.CancellationReasons ?? [], now) : undefined;
        throw race ?? error;
      }
    },
  };
};
