import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { isPassingCancellation } from './cancelled-transaction.ts';

/** What DynamoDB throws while a table or an item is busy, or a first try of the same transaction still runs. */
const PASSING_ERRORS: ReadonlySet<string> = new Set([
  'InternalServerError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

/** Whether a request that failed so is worth another try. */
export const isPassingError = (error: unknown): boolean => {
  if (error instanceof TransactionCanceledException) return isPassingCancellation(error.CancellationReasons ?? []);
  return error instanceof Error && PASSING_ERRORS.has(error.name);
};
