import { describe, expect, it } from 'vitest';
import { cursorOfKey, keyOfCursor } from '#shared/ports/aws/dynamodb/cursor.ts';
import { isEmptyRange, queryRequest } from '#shared/ports/aws/dynamodb/query-request.ts';
import { batchGetRequest, getRequest } from '#shared/ports/aws/dynamodb/read-request.ts';
import { tableRequest, timeToLiveRequest } from '#shared/ports/aws/dynamodb/table-request.ts';
import { transactRequest } from '#shared/ports/aws/dynamodb/transact-request.ts';

const at = { table: 'items', now: 1000, token: 'token-1' };

describe('the request of a transaction', () => {
  it('puts, deletes and checks, each under its condition, and asks for what stood in the way', () => {
    const request = transactRequest(
      [
        { put: { pk: 'p', sk: 'a', version: 2, body: '{}' }, when: { version: 1 } },
        { put: { pk: 'p', sk: 'b', version: 1, body: '', indexes: { i2: { pk: 'x', sk: 'y' } }, expiresAt: 1501 }, when: 'absent' },
        { delete: { pk: 'p', sk: 'c' } },
        { check: { pk: 'p', sk: 'd' }, when: 'absent' },
      ],
      at,
    );
    expect(request).toEqual({
      ClientRequestToken: 'token-1',
      TransactItems: [
        {
          Put: {
            TableName: 'items',
            Item: { pk: { S: 'p' }, sk: { S: 'a' }, version: { N: '2' }, body: { S: '{}' } },
            ConditionExpression: 'version = :version AND (attribute_not_exists(expiresAt) OR expiresAt > :now)',
            ExpressionAttributeValues: { ':now': { N: '1000' }, ':version': { N: '1' } },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        {
          Put: {
            TableName: 'items',
            Item: {
              pk: { S: 'p' },
              sk: { S: 'b' },
              version: { N: '1' },
              body: { S: '' },
              i2pk: { S: 'x' },
              i2sk: { S: 'y' },
              expiresAt: { N: '1501' },
              expiresAtSeconds: { N: '2' },
            },
            ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
            ExpressionAttributeValues: { ':now': { N: '1000' } },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        { Delete: { TableName: 'items', Key: { pk: { S: 'p' }, sk: { S: 'c' } } } },
        {
          ConditionCheck: {
            TableName: 'items',
            Key: { pk: { S: 'p' }, sk: { S: 'd' } },
            ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
            ExpressionAttributeValues: { ':now': { N: '1000' } },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
      ],
    });
  });
});

describe('the request of a page', () => {
  it('reads a partition of the table consistently, without what has expired', () => {
    expect(queryRequest({ pk: 'p' }, at)).toEqual({
      TableName: 'items',
      ConsistentRead: true,
      KeyConditionExpression: '#pk = :pk',
      FilterExpression: '(attribute_not_exists(expiresAt) OR expiresAt > :now)',
      ExpressionAttributeNames: { '#pk': 'pk' },
      ExpressionAttributeValues: { ':pk': { S: 'p' }, ':now': { N: '1000' } },
      ScanIndexForward: true,
    });
  });

  it('reads an index backwards from a cursor', () => {
    const key = { pk: { S: 'p' }, sk: { S: 's' }, i1pk: { S: 'i' }, i1sk: { S: 'j' } };
    expect(queryRequest({ pk: 'i', index: 'i1', prefix: 'j', descending: true, limit: 5, cursor: cursorOfKey(key) }, at)).toEqual({
      TableName: 'items',
      IndexName: 'index-i1',
      KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :prefix)',
      FilterExpression: '(attribute_not_exists(expiresAt) OR expiresAt > :now)',
      ExpressionAttributeNames: { '#pk': 'i1pk', '#sk': 'i1sk' },
      ExpressionAttributeValues: { ':pk': { S: 'i' }, ':prefix': { S: 'j' }, ':now': { N: '1000' } },
      ScanIndexForward: false,
      Limit: 5,
      ExclusiveStartKey: key,
    });
  });

  it.each([
    [{ from: 'a' }, '#pk = :pk AND #sk >= :from'],
    [{ to: 'b' }, '#pk = :pk AND #sk <= :to'],
    [{ from: 'a', to: 'b' }, '#pk = :pk AND #sk BETWEEN :from AND :to'],
    [{ from: '', to: 'b' }, '#pk = :pk AND #sk <= :to'],
    [{ prefix: '' }, '#pk = :pk'],
  ])('asks for the range %o', (range, condition) => {
    expect(queryRequest({ pk: 'p', ...range }, at).KeyConditionExpression).toBe(condition);
  });

  it('never asks for a range that DynamoDB refuses', () => {
    expect(isEmptyRange({ pk: 'p', from: 'b', to: 'a' })).toBe(true);
    expect(isEmptyRange({ pk: 'p', to: '' })).toBe(true);
    // In UTF-8, which DynamoDB sorts by, U+FF5E stands before U+1F691; in UTF-16 it is the other way round.
    expect(isEmptyRange({ pk: 'p', from: '\uff5e', to: '\u{1F691}' })).toBe(false);
  });

  it("takes its own cursors only, not another partition's or index's", () => {
    const cursor = cursorOfKey({ pk: { S: 'p' }, sk: { S: 's' } });
    expect(keyOfCursor(cursor, { pk: 'p' })).toEqual({ pk: { S: 'p' }, sk: { S: 's' } });
    expect(() => keyOfCursor(cursor, { pk: 'q' })).toThrow(RangeError);
    expect(() => keyOfCursor(cursor, { pk: 'p', index: 'i2' })).toThrow(RangeError);
    expect(() => keyOfCursor('%', { pk: 'p' })).toThrow('Cannot query: the cursor "%"');
  });
});

describe('the request of a read', () => {
  it('is consistent, for one item', () => {
    expect(getRequest({ pk: 'p', sk: 's' }, 'items')).toEqual({ TableName: 'items', Key: { pk: { S: 'p' }, sk: { S: 's' } }, ConsistentRead: true });
  });

  it('names a key asked for twice once', () => {
    expect(batchGetRequest([{ pk: 'p', sk: 's' }, { pk: 'p', sk: 's' }], 'items')).toEqual({
      RequestItems: { items: { Keys: [{ pk: { S: 'p' }, sk: { S: 's' } }], ConsistentRead: true } },
    });
  });
});

describe('the request of a table', () => {
  it('has two sparse indexes and a stream of both images', () => {
    const { KeySchema: keys, GlobalSecondaryIndexes: indexes, StreamSpecification: stream } = tableRequest('items');
    expect(keys?.map(({ AttributeName: name }) => name)).toEqual(['pk', 'sk']);
    expect(indexes?.map(({ IndexName: name, KeySchema: of }) => [name, ...(of ?? []).map(({ AttributeName: key }) => key)])).toEqual([
      ['index-i1', 'i1pk', 'i1sk'],
      ['index-i2', 'i2pk', 'i2sk'],
    ]);
    expect(stream).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' });
    expect(timeToLiveRequest('items').TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAtSeconds', Enabled: true });
  });
});
