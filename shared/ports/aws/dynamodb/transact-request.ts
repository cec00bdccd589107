import type { TransactWriteItem, TransactWriteItemsInput } from '@aws-sdk/client-dynamodb';
import { imageOfItem, imageOfKey } from '#shared/ports/item-image.ts';
import type { Write } from '#shared/ports/item-store.ts';
import { conditionPart } from './condition.ts';

/** When and where a transaction is written, and the token that makes sending it again harmless. */
export interface TransactOptions {
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Fresh for each transaction and kept over its retries: a shared one would make another transaction look done. */
  readonly token: string;
}

const itemOfWrite = (write: Write, { table, now }: TransactOptions): TransactWriteItem => {
  if ('put' in write) return { Put: { TableName: table, Item: imageOfItem(write.put), ...conditionPart(write.when, now) } };
  if ('delete' in write) return { Delete: { TableName: table, Key: imageOfKey(write.delete), ...conditionPart(write.when, now) } };
  return { ConditionCheck: { TableName: table, Key: imageOfKey(write.check), ConditionExpression: undefined, ...conditionPart(write.when, now) } };
};

/** The request that writes all or nothing. */
export const transactRequest = (writes: readonly Write[], options: TransactOptions): TransactWriteItemsInput => ({
  ClientRequestToken: options.token,
  TransactItems: writes.map((write) => itemOfWrite(write, options)),
});
