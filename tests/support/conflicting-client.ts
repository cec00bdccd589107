import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException, TransactWriteItemsCommand, type DynamoDBClient, type TransactWriteItem } from '@aws-sdk/client-dynamodb';

/** So long, milliseconds, a transaction stands where others run into it before it is sent. */
const MEETING_MILLISECONDS = 5;

interface UnderWay {
  readonly keys: readonly string[];
  /** Those of its keys at which it has met another. */
  readonly met: Set<string>;
}

/** A client, and how many transactions it has cancelled so far. */
export interface ConflictingClient {
  readonly client: Pick<DynamoDBClient, 'send'>;
  readonly conflicts: () => number;
}

const keyOf = ({ Put: put, Delete: gone, ConditionCheck: check }: TransactWriteItem): string => {
  const image = put?.Item ?? gone?.Key ?? check?.Key ?? {};
  return `${image['pk']?.S ?? ''} ${image['sk']?.S ?? ''}`;
};

const cancelled = ({ keys, met }: UnderWay): TransactionCanceledException =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: keys.map((key) => ({ Code: met.has(key) ? 'TransactionConflict' : 'None' })),
  });

/**
 * A client of DynamoDB Local that cancels transactions as DynamoDB does and DynamoDB Local, which runs them one after the
 * other, never would: all that are under way at one time and share an item lose, both sides alike.
 */
export const conflictingClient = (client: DynamoDBClient): ConflictingClient => {
  const underWay = new Set<UnderWay>();
  let conflicts = 0;
  const meet = async (items: readonly TransactWriteItem[]): Promise<void> => {
    const mine: UnderWay = { keys: items.map(keyOf), met: new Set() };
    for (const other of underWay) {
      for (const key of other.keys.filter((one) => mine.keys.includes(one))) {
        other.met.add(key);
        mine.met.add(key);
      }
    }
    underWay.add(mine);
    await wait(MEETING_MILLISECONDS);
    underWay.delete(mine);
    if (mine.met.size === 0) return;
    conflicts += 1;
    throw cancelled(mine);
  };
  const send = async (...given: readonly unknown[]): Promise<unknown> => {
    const [command] = given;
    if (command instanceof TransactWriteItemsCommand) await meet(command.input.TransactItems ?? []);
    return Reflect.apply(client.send.bind(client), undefined, given) as Promise<unknown>;
  };
  return { client: { send: send as DynamoDBClient['send'] }, conflicts: () => conflicts };
};
