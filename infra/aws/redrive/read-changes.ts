import { GetRecordsCommand, GetShardIteratorCommand, type _Record as StreamRecord, type DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { StreamRange } from './dead-letter.ts';

/** A record as Lambda hands it over: the moment in seconds. */
const asLambdaHands = ({ dynamodb, ...record }: StreamRecord): DynamoDBRecord =>
  ({ ...record, dynamodb: { ...dynamodb, ApproximateCreationDateTime: (dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000 } }) as unknown as DynamoDBRecord;

/** Sequence numbers have up to 40 digits. */
const isUpTo = (last: string) => (record: StreamRecord): boolean => BigInt(record.dynamodb?.SequenceNumber ?? 0) <= BigInt(last);

/** The changes of a range, read again. @throws when the stream, which forgets after 24 hours, has none of them any more */
export const readChanges = async (streams: Pick<DynamoDBStreamsClient, 'send'>, { streamArn, shardId, first, last }: StreamRange): Promise<DynamoDBStreamEvent> => {
  const start = await streams.send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ShardIteratorType: 'AT_SEQUENCE_NUMBER', SequenceNumber: first }));
  const records: StreamRecord[] = [];
  let iterator = start.ShardIterator;
  while (iterator !== undefined) {
    const { Records: page = [], NextShardIterator: next } = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
    const wanted = page.filter(isUpTo(last));
    records.push(...wanted);
    const isDone = wanted.length < page.length || records.at(-1)?.dynamodb?.SequenceNumber === last || page.length === 0;
    iterator = isDone ? undefined : next;
  }
  if (records.length === 0) throw new Error(`Cannot read the changes from "${first}" on: the stream has forgotten them`);
  return { Records: records.map(asLambdaHands) };
};
