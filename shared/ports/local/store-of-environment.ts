import { clock } from './clock.ts';
import { pathFromEnvironment } from './database.ts';
import type { HostedItemStore } from './hosted-item-store.ts';

const need = (name: string): string => {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`Cannot start: the environment's "${name}" is not set`);
};

const chosen = async (embedded: () => HostedItemStore): Promise<HostedItemStore> => {
  if (process.env['YIKE_STORE'] !== 'dynamodb') return embedded();
  const { createHostedDynamoStore } = await import('./dynamodb/hosted-dynamo-store.ts');
  return createHostedDynamoStore({ endpoint: need('YIKE_DYNAMODB_ENDPOINT'), table: need('YIKE_TABLE'), path: pathFromEnvironment('stream.sqlite'), clock });
};

/**
 * The store that the environment asks for: the embedded one unless YIKE_STORE is `dynamodb` (then the table YIKE_TABLE at
 * YIKE_DYNAMODB_ENDPOINT), weakened with the seed YIKE_WEAKEN where that is set. What is not asked for is not loaded.
 */
export const storeOfEnvironment = async (embedded: () => HostedItemStore): Promise<HostedItemStore> => {
  const store = await chosen(embedded);
  const seed = process.env['YIKE_WEAKEN'];
  if (!seed) return store;
  const { weaken } = await import('./weaken.ts');
  return weaken(store, { seed: Number(seed), clock });
};
