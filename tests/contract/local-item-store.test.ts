import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { weaken } from '#shared/ports/local/weaken.ts';
import { itemStoreContract } from './item-store-contract.ts';

itemStoreContract('SQLite in memory', (clock) => {
  const store = openItemStore({ path: ':memory:', clock });
  return { store, close: () => store.close() };
});

itemStoreContract('SQLite weakened', (clock) => {
  const store = openItemStore({ path: ':memory:', clock });
  return { store: weaken(store, { seed: 7, clock }), close: () => store.close() };
});

itemStoreContract('SQLite on the disk', (clock) => {
  const folder = mkdtempSync(join(tmpdir(), 'yike-'));
  const store = openItemStore({ path: join(folder, 'items.sqlite'), clock });
  return {
    store,
    close: () => {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
