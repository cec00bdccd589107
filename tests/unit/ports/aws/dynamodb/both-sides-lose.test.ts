import { DynamoDBClient, TransactionCanceledException, TransactWriteItemsCommand, type CancellationReason } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDynamoItemStore } from '#shared/ports/aws/dynamodb/dynamo-item-store.ts';
import { LostRace, StoreBusy } from '#shared/ports/item-store.ts';

const dynamo = mockClient(DynamoDBClient);
const store = createDynamoItemStore({ client: new DynamoDBClient({ region: 'eu-central-1' }), table: 'items', clock: { now: () => 1000 }, sleep: () => Promise.resolve() });

const claim = (seat: string) => [
  { put: { pk: 'unit#1', sk: 'state', version: 2, body: seat }, when: { version: 1 } },
  { put: { pk: `run#${seat}`, sk: 'state', version: 1, body: seat }, when: 'absent' },
] as const;
const cancelled = (...reasons: CancellationReason[]): TransactionCanceledException =>
  new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: reasons });
const conflict = cancelled({ Code: 'TransactionConflict' }, { Code: 'None' });
const tooLate = cancelled({ Code: 'ConditionalCheckFailed', Item: { pk: { S: 'unit#1' }, sk: { S: 'state' }, version: { N: '2' }, body: { S: 'other' } } }, { Code: 'None' });

/** DynamoDB as the two see it: each is cancelled so often because of the other, then whoever comes first is written. */
const bothLose = (times: number): void => {
  const cancels = new Map<string, number>();
  let winner: string | undefined;
  dynamo.on(TransactWriteItemsCommand).callsFake(({ ClientRequestToken: token = '' }: { ClientRequestToken?: string }) => {
    const lost = cancels.get(token) ?? 0;
    cancels.set(token, lost + 1);
    if (lost < times) throw conflict;
    winner ??= token;
    if (winner !== token) throw tooLate;
    return {};
  });
};

beforeEach(() => dynamo.reset());

describe('two transactions that cancel each other', () => {
  it.each([1, 2, 5])('%i times both lose nothing by it: then one is written, and the other hears where the item stands', async (times) => {
    bothLose(times);
    const outcomes = await Promise.allSettled(['first', 'second'].map((seat) => store.transact(claim(seat))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost: unknown = outcomes.find((outcome) => outcome.status === 'rejected')?.reason;
    expect(lost).toBeInstanceOf(LostRace);
    expect(lost).toMatchObject({ key: { pk: 'unit#1', sk: 'state' }, currentVersion: 2 });
    expect(dynamo.commandCalls(TransactWriteItemsCommand)).toHaveLength(2 * (times + 1));
  });

  it('more often than there are retries are both told that the store is busy, and none has lost a race', async () => {
    bothLose(6);
    const outcomes = await Promise.allSettled(['first', 'second'].map((seat) => store.transact(claim(seat))));
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason instanceof StoreBusy)).toEqual([true, true]);
  });
});
