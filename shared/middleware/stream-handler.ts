import middy from '@middy/core';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Change } from '#shared/ports/item-store.ts';
import { loggerOf } from './logger.ts';
import { changeOfRecord } from './stream-record.ts';

/** A function behind the table's stream, as Lambda and the local feed call it. */
export type StreamHandler = (event: DynamoDBStreamEvent, context: Context) => Promise<DynamoDBBatchResponse>;

/** What is done after a batch's changes, such as sending what they had in common once. */
export interface StreamOptions {
  readonly afterBatch?: () => Promise<void>;
}

const failedFrom = (record: DynamoDBRecord | undefined): DynamoDBBatchResponse => ({
  batchItemFailures: [{ itemIdentifier: record?.dynamodb?.SequenceNumber ?? '' }],
});

/**
 * Wraps a consumer of the table's stream. Changes are handed over one after the other; the first that fails ends the
 * batch, and the stream comes again from there, so that order within a partition holds and each change may be seen twice.
 */
export const streamHandler = (name: string, run: (change: Change) => Promise<void>, { afterBatch }: StreamOptions = {}): StreamHandler => {
  const logger = loggerOf(name);
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async ({ Records: records }: DynamoDBStreamEvent) => {
    for (const record of records) {
      try {
        await run(changeOfRecord(record));
      } catch (error) {
        logger.error('change failed', { sequence: record.dynamodb?.SequenceNumber, error });
        await afterBatch?.();
        return failedFrom(record);
      }
    }
    try {
      await afterBatch?.();
    } catch (error) {
      logger.error('batch failed', { changes: records.length, error });
      return failedFrom(records[0]);
    }
    return { batchItemFailures: [] };
  });
};
