import { paginateScan, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { itemOfImage } from '#shared/ports/item-image.ts';
import type { Item } from '#shared/ports/item-store.ts';

const byKey = (one: Item, other: Item): number => Buffer.compare(Buffer.from(`${one.pk}\0${one.sk}`), Buffer.from(`${other.pk}\0${other.sk}`));

/** Every item of a table, in the order of their keys. */
export const scanTable = async (client: DynamoDBClient, table: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const { Items: images = [] } of paginateScan({ client }, { TableName: table, ConsistentRead: true })) items.push(...images.map((image) => itemOfImage(image)));
  return items.sort(byKey);
};
