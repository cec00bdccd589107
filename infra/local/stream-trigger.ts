import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { recordOfChange } from '#shared/middleware/stream-record.ts';
import type { Change } from '#shared/ports/item-store.ts';
import { invoke, type FunctionSource } from './lambda-function.ts';

/** Calls a function with a batch as the table's stream would. @returns the sequence of the first change it failed on, or nothing. */
export const streamTrigger =
  (functions: FunctionSource, name: string) =>
  async (changes: readonly Change[]): Promise<string | undefined> => {
    const event: DynamoDBStreamEvent = { Records: changes.map(recordOfChange) };
    const { batchItemFailures } = (await invoke(functions, name, event)) as DynamoDBBatchResponse;
    return batchItemFailures[0]?.itemIdentifier;
  };
