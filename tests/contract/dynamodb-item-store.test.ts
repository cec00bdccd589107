import { describe } from 'vitest';
import { createItemTable } from '#shared/ports/aws/dynamodb/create-item-table.ts';
import { createDynamoItemStore } from '#shared/ports/aws/dynamodb/dynamo-item-store.ts';
import { startDynamoLocal, whyNoDynamoLocal } from '#tests/support/dynamo-local.ts';
import { itemStoreContract } from './item-store-contract.ts';

const TABLE = 'yike-contract';
const missing = whyNoDynamoLocal();

describe.skipIf(missing)(`on DynamoDB Local${missing ? ` (${missing})` : ''}`, () => {
  itemStoreContract('a DynamoDB table', async (clock) => {
    const dynamo = await startDynamoLocal();
    const { client } = dynamo;
    await createItemTable(client, TABLE);
    return { store: createDynamoItemStore({ client, table: TABLE, clock }), close: () => dynamo.close() };
  });
});
