import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { streamHandler } from '#shared/middleware/stream-handler.ts';
import { changeOfRecord, recordOfChange } from '#shared/middleware/stream-record.ts';
import type { Change } from '#shared/ports/item-store.ts';
import { lambdaContext } from '#tests/support/http-event.ts';

const item = { pk: 'yanhu#unit#u-1', sk: 'snapshot', version: 3, body: '{"a":1}' };
const change = (sequence: string): Change => ({ sequence, kind: 'modify', key: { pk: item.pk, sk: item.sk }, item, before: { ...item, version: 2 } });
const batch = (...changes: Change[]): DynamoDBStreamEvent => ({ Records: changes.map(recordOfChange) });

describe('a stream record', () => {
  it.each<[string, Change]>([
    ['a modification', change('1')],
    ['an insertion with index keys and expiry', { sequence: '2', kind: 'insert', key: { pk: 'p', sk: 's' },
      item: { pk: 'p', sk: 's', version: 1, body: '', indexes: { i1: { pk: 'a', sk: 'b' }, i2: { pk: 'c', sk: 'd' } }, expiresAt: 1_767_225_600_000 } }],
    ['a removal', { sequence: '3', kind: 'remove', key: { pk: 'p', sk: 's' }, before: item }],
  ])('tells %s as it was', (_, told) => {
    expect(changeOfRecord(recordOfChange(told))).toEqual(told);
  });

  it('without its keys is refused', () => {
    expect(() => changeOfRecord({ eventName: 'INSERT', dynamodb: {} })).toThrow('Cannot read a stream record');
  });
});

describe('a stream handler', () => {
  it('hands over the changes in order and reports no failure', async () => {
    const seen: string[] = [];
    const handler = streamHandler('push-board', ({ sequence }) => Promise.resolve(void seen.push(sequence)));
    expect(await handler(batch(change('1'), change('2')), lambdaContext)).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual(['1', '2']);
  });

  it('stops at the first change that fails and reports it', async () => {
    const seen: string[] = [];
    const handler = streamHandler('push-board', ({ sequence }) => {
      seen.push(sequence);
      return sequence === '2' ? Promise.reject(new Error('no')) : Promise.resolve();
    });
    expect(await handler(batch(change('1'), change('2'), change('3')), lambdaContext)).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(seen).toEqual(['1', '2']);
  });

  it('comes again from the start when the end of the batch fails', async () => {
    const handler = streamHandler('push-board', () => Promise.resolve(), { afterBatch: () => Promise.reject(new Error('no')) });
    expect(await handler(batch(change('1'), change('2')), lambdaContext)).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
  });
});
