import type { BatchGetItemInput, GetItemInput } from '@aws-sdk/client-dynamodb';
import { imageOfKey } from '#shared/ports/item-image.ts';
import { keyText } from '#shared/ports/item-limits.ts';
import type { ItemKey } from '#shared/ports/item-store.ts';

/** The consistent read of one item. */
export const getRequest = (key: ItemKey, table: string): GetItemInput => ({ TableName: table, Key: imageOfKey(key), ConsistentRead: true });

/** The consistent read of several items; a key asked for twice is read once, for DynamoDB refuses a repeat. */
export const batchGetRequest = (keys: readonly ItemKey[], table: string): BatchGetItemInput => {
  const distinct = new Map(keys.map((key) => [keyText(key), key]));
  return { RequestItems: { [table]: { Keys: [...distinct.values()].map((key) => imageOfKey(key)), ConsistentRead: true } } };
};
