import { CreateTableCommand, ResourceInUseException, UpdateTimeToLiveCommand, waitUntilTableExists, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { tableRequest, timeToLiveRequest } from './table-request.ts';

const MOST_SECONDS_TO_WAIT = 60;

/** Makes the item table with its indexes and stream, and waits until it serves; a table that is there stays as it is. */
export const createItemTable = async (client: DynamoDBClient, table: string): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(tableRequest(table)));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  await waitUntilTableExists({ client, minDelay: 1, maxWaitTime: MOST_SECONDS_TO_WAIT }, { TableName: table });
  await client.send(new UpdateTimeToLiveCommand(timeToLiveRequest(table)));
};
