import type { QueryInput } from '@aws-sdk/client-dynamodb';
import type { Query } from '#shared/ports/item-store.ts';
import { NOT_EXPIRED } from './condition.ts';
import { keyOfCursor } from './cursor.ts';
import { TABLE_INDEXES } from './table-request.ts';

type Range = { readonly condition: string; readonly values: Readonly<Record<string, string>> };

const rangeOf = ({ prefix, from, to }: Query): Range | undefined => {
  if (prefix) return { condition: 'begins_with(#sk, :prefix)', values: { ':prefix': prefix } };
  if (from && to !== undefined) return { condition: '#sk BETWEEN :from AND :to', values: { ':from': from, ':to': to } };
  if (from) return { condition: '#sk >= :from', values: { ':from': from } };
  if (to !== undefined) return { condition: '#sk <= :to', values: { ':to': to } };
  return undefined;
};

/** Whether no sort key can lie in the range, which DynamoDB refuses to be asked: an end before the start, or an empty end. */
export const isEmptyRange = ({ from = '', to }: Query): boolean => to !== undefined && (to === '' || Buffer.compare(Buffer.from(from), Buffer.from(to)) > 0);

/** The request for a page as of `now` (epoch milliseconds): consistent on the table, not on an index. */
export const queryRequest = (query: Query, { table, now }: { readonly table: string; readonly now: number }): QueryInput => {
  const { pk, sk } = query.index ? TABLE_INDEXES[query.index] : { pk: 'pk', sk: 'sk' };
  const range = rangeOf(query);
  const texts = { ':pk': query.pk, ...range?.values };
  return {
    TableName: table,
    ...(query.index ? { IndexName: TABLE_INDEXES[query.index].name } : { ConsistentRead: true }),
    KeyConditionExpression: range ? `#pk = :pk AND ${range.condition}` : '#pk = :pk',
    FilterExpression: NOT_EXPIRED,
    ExpressionAttributeNames: { '#pk': pk, ...(range && { '#sk': sk }) },
    ExpressionAttributeValues: { ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { S: text }])), ':now': { N: String(now) } },
    ScanIndexForward: query.descending !== true,
    ...(query.limit !== undefined && { Limit: query.limit }),
    ...(query.cursor !== undefined && { ExclusiveStartKey: keyOfCursor(query.cursor, query) }),
  };
};
