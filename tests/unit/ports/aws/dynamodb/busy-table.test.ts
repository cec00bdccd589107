import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type CancellationReason,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDynamoItemStore } from '#shared/ports/aws/dynamodb/dynamo-item-store.ts';
import { StoreBusy } from '#shared/ports/item-store.ts';

const dynamo = mockClient(DynamoDBClient);
let waits: number[] = [];
const store = createDynamoItemStore({
  client: new DynamoDBClient({ region: 'eu-central-1' }),
  table: 'items',
  clock: { now: () => 1000 },
  sleep: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
});

const put = { put: { pk: 'p', sk: 's', version: 1, body: '{}' }, when: 'absent' } as const;
const cancelled = (...reasons: CancellationReason[]): TransactionCanceledException =>
  new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: reasons });
const throttled = new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} });
const tokens = (): unknown[] => dynamo.commandCalls(TransactWriteItemsCommand).map(({ args: [command] }) => command.input.ClientRequestToken);

beforeEach(() => {
  dynamo.reset();
  waits = [];
});

describe('a transaction that meets another', () => {
  it('is tried again under the same token and goes through', async () => {
    dynamo.on(TransactWriteItemsCommand).rejectsOnce(cancelled({ Code: 'TransactionConflict' })).rejectsOnce(throttled).resolves({});
    await store.transact([put]);
    expect(tokens()).toHaveLength(3);
    expect(new Set(tokens()).size).toBe(1);
  });

  it('has a token of its own each time, so that a repeat is no false success', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await store.transact([put]);
    await store.transact([put]);
    expect(new Set(tokens()).size).toBe(2);
  });

  it('is busy after five retries, with longer and longer waits', async () => {
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled({ Code: 'None' }, { Code: 'TransactionConflict' }));
    await expect(store.transact([put, { delete: { pk: 'p', sk: 't' } }])).rejects.toBeInstanceOf(StoreBusy);
    expect(tokens()).toHaveLength(6);
    waits.forEach((wait, retry) => expect(wait).toBeLessThanOrEqual(40 * 2 ** retry));
  });

  it('has lost when one condition failed, conflicts beside it or not', async () => {
    const stood = { pk: { S: 'p' }, sk: { S: 't' }, version: { N: '4' }, body: { S: '{}' } };
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled({ Code: 'TransactionConflict' }, { Code: 'ConditionalCheckFailed', Item: stood }));
    await expect(store.transact([put, { check: { pk: 'p', sk: 't' }, when: { version: 3 } }])).rejects.toMatchObject({
      code: 'lost-race',
      key: { pk: 'p', sk: 't' },
      currentVersion: 4,
    });
    expect(tokens()).toHaveLength(1);
  });

  it('lost against an item that has expired, so that none stands there', async () => {
    const expired = { pk: { S: 'p' }, sk: { S: 's' }, version: { N: '4' }, body: { S: '{}' }, expiresAt: { N: '1000' } };
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled({ Code: 'ConditionalCheckFailed', Item: expired }));
    await expect(store.transact([{ ...put, when: { version: 4 } }])).rejects.toMatchObject({ code: 'lost-race', currentVersion: undefined });
  });

  it('is not tried again when it is wrong', async () => {
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled({ Code: 'ValidationError', Message: 'wrong' }));
    await expect(store.transact([put])).rejects.toBeInstanceOf(TransactionCanceledException);
    expect(tokens()).toHaveLength(1);
  });

  it('asks DynamoDB nothing when it is empty or too large', async () => {
    await store.transact([]);
    await expect(store.transact([put, put])).rejects.toThrow('twice in one transaction');
    expect(dynamo.calls()).toHaveLength(0);
  });
});

describe('a read of a busy table', () => {
  const image = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk }, version: { N: '1' }, body: { S: sk } });
  const keys = [{ pk: 'p', sk: 'a' }, { pk: 'p', sk: 'b' }];
  const left = (...names: string[]) => ({ items: { Keys: names.map((sk) => ({ pk: { S: 'p' }, sk: { S: sk } })) } });

  it('asks for the part of a batch that was left undone', async () => {
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce({ Responses: { items: [image('b')] }, UnprocessedKeys: left('a') })
      .resolvesOnce({ Responses: { items: [] }, UnprocessedKeys: left('a') })
      .resolvesOnce({ Responses: { items: [image('a')] }, UnprocessedKeys: {} });
    expect((await store.getMany(keys)).map((item) => item?.body)).toEqual(['a', 'b']);
    expect(waits).toHaveLength(1);
  });

  it('is busy when nothing of a batch ever comes', async () => {
    dynamo.on(BatchGetItemCommand).resolves({ Responses: {}, UnprocessedKeys: left('a', 'b') });
    await expect(store.getMany(keys)).rejects.toBeInstanceOf(StoreBusy);
    expect(waits).toHaveLength(5);
  });

  it('is busy when it is throttled for too long', async () => {
    dynamo.on(GetItemCommand).rejects(throttled);
    await expect(store.get({ pk: 'p', sk: 'a' })).rejects.toMatchObject({ code: 'store-busy', cause: throttled });
  });
});
