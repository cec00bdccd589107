import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
  type _Record as StreamRecord,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { StreamReader, type ShardBatch, type ShardPositions } from '#shared/ports/aws/dynamodb/stream-reader.ts';

const streams = mockClient(DynamoDBStreamsClient);
const readerFrom = (positions: ShardPositions = new Map()): StreamReader => new StreamReader(new DynamoDBStreamsClient({ region: 'eu-central-1' }), { stream: 'arn', positions });
const record = (sequence: string): StreamRecord => ({
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: sequence, Keys: { pk: { S: 'p' }, sk: { S: sequence } }, NewImage: { pk: { S: 'p' }, sk: { S: sequence }, version: { N: '1' }, body: { S: '{}' } } },
});
const shards = (...list: Shard[]): void => void streams.on(DescribeStreamCommand).resolves({ StreamDescription: { Shards: list } });
const lot = async (reader: StreamReader): Promise<ShardBatch[]> => {
  const batches: ShardBatch[] = [];
  for await (const batch of reader.read()) batches.push(batch);
  return batches;
};
const told = (batches: readonly ShardBatch[]): string[] => batches.flatMap(({ shardId, changes }) => changes.map(({ sequence }) => `${shardId}:${sequence}`));
const iterators = (): unknown[] => streams.commandCalls(GetShardIteratorCommand).map(({ args: [{ input }] }) => [input.ShardId, input.ShardIteratorType, input.SequenceNumber]);

beforeEach(() => {
  streams.reset();
  streams.on(GetShardIteratorCommand).callsFake(({ ShardId: shard }: { ShardId: string }) => ({ ShardIterator: `${shard}/0` }));
});

describe('a reader of a stream', () => {
  it('reads a shard that came from another only when that one is over', async () => {
    shards({ ShardId: 'child', ParentShardId: 'parent' }, { ShardId: 'parent', ParentShardId: 'long gone' });
    streams.on(GetRecordsCommand, { ShardIterator: 'parent/0' }).resolves({ Records: [record('1')], NextShardIterator: 'parent/1' });
    streams.on(GetRecordsCommand, { ShardIterator: 'parent/1' }).resolves({ Records: [record('2')] });
    streams.on(GetRecordsCommand, { ShardIterator: 'child/0' }).resolves({ Records: [record('3')], NextShardIterator: 'child/1' });
    const reader = readerFrom();
    expect(told(await lot(reader))).toEqual(['parent:1']);
    expect(await lot(reader)).toMatchObject([{ shardId: 'parent', position: { last: '2', isOver: true } }]);
    expect(told(await lot(reader))).toEqual(['child:3']);
  });

  it('goes on after what was read before, and leaves out what is over', async () => {
    shards({ ShardId: 'old' }, { ShardId: 'open', ParentShardId: 'old' });
    streams.on(GetRecordsCommand).resolves({ Records: [], NextShardIterator: 'next' });
    const positions = new Map([['old', { last: '4', isOver: true }], ['open', { last: '7', isOver: false }]]);
    expect(await lot(readerFrom(positions))).toEqual([]);
    expect(iterators()).toEqual([['open', 'AFTER_SEQUENCE_NUMBER', '7']]);
  });

  it('takes a new iterator where the old one has expired', async () => {
    shards({ ShardId: 'open' });
    streams
      .on(GetRecordsCommand)
      .resolvesOnce({ Records: [record('1')], NextShardIterator: 'open/1' })
      .rejectsOnce(new ExpiredIteratorException({ message: 'expired', $metadata: {} }))
      .resolvesOnce({ Records: [record('2')], NextShardIterator: 'open/2' });
    const reader = readerFrom();
    expect(told([...(await lot(reader)), ...(await lot(reader)), ...(await lot(reader))])).toEqual(['open:1', 'open:2']);
    expect(iterators()).toEqual([['open', 'TRIM_HORIZON', undefined], ['open', 'AFTER_SEQUENCE_NUMBER', '1']]);
  });

  it('goes on with what the stream still has where it has dropped the rest', async () => {
    shards({ ShardId: 'open' });
    streams
      .on(GetRecordsCommand)
      .rejectsOnce(new TrimmedDataAccessException({ message: 'trimmed', $metadata: {} }))
      .resolvesOnce({ Records: [record('9')], NextShardIterator: 'open/2' });
    const reader = readerFrom(new Map([['open', { last: '1', isOver: false }]]));
    expect(told([...(await lot(reader)), ...(await lot(reader))])).toEqual(['open:9']);
    expect(iterators().at(-1)).toEqual(['open', 'TRIM_HORIZON', undefined]);
  });

  it('reads the list of shards page by page, and passes other failures on', async () => {
    streams
      .on(DescribeStreamCommand)
      .resolvesOnce({ StreamDescription: { Shards: [{ ShardId: 'one' }], LastEvaluatedShardId: 'one' } })
      .resolvesOnce({ StreamDescription: { Shards: [{ ShardId: 'two' }] } });
    streams.on(GetRecordsCommand).resolvesOnce({ Records: [record('1')], NextShardIterator: 'next' }).rejectsOnce(new Error('no network'));
    await expect(lot(readerFrom())).rejects.toThrow('no network');
    expect(iterators().map((call) => (call as string[])[0])).toEqual(['one', 'two']);
  });
});
