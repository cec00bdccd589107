import { join } from 'node:path';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { verifyLogs } from '#shared/store/verify.ts';

/** What is broken in the record that a stopped host left in its data folder: hash chains, and snapshots that are not what their logs fold to. */
export const chainFailures = (data: string): readonly string[] => {
  const store = openItemStore({ path: join(data, 'items.sqlite'), readOnly: true });
  try {
    const { logs, broken } = verifyLogs(store.scan());
    const none = logs === 0 ? ['The host has kept no log at all'] : [];
    return [...none, ...broken.map(({ log, version, reason }) => `The log "${log}" is broken at version ${version}: ${reason}`)];
  } finally {
    store.close();
  }
};
