import type { ItemStore } from '../item-store.ts';
import { clock } from './clock.ts';
import { dynamoClient } from './dynamodb/client.ts';
import { createDynamoItemStore } from './dynamodb/dynamo-item-store.ts';
import { needEnvironment } from './need-environment.ts';

/** This function's store: the stage's table, which the environment's YIKE_TABLE names. */
export const itemStore: ItemStore = createDynamoItemStore({ client: dynamoClient, table: needEnvironment('YIKE_TABLE'), clock });
