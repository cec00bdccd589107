import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import { rebuildSnapshots } from '#shared/store/rebuild.ts';
import { verifyLogs, type BrokenLog } from '#shared/store/verify.ts';
import { fail } from './kit/command-failure.ts';
import type { Given } from './kit/command.ts';
import { runGroup } from './kit/run-command.ts';
import { startProgress } from './kit/progress-bar.ts';

/** The last that is worth reading; a disk that went bad breaks thousands. */
const MOST_BROKEN_SHOWN = 20;

const fileOf = (given: Given): string => {
  const folder = given.text['data'] ?? '';
  const path = join(folder, 'items.sqlite');
  return existsSync(path) ? path : fail(`Cannot audit "${folder}": it holds no data of Yike (name the folder with --data).`);
};

/** Runs the work on the folder's store, with a bar that counts logs. */
const withStore = async <Result>(
  { path, readOnly, label }: { readonly path: string; readonly readOnly: boolean; readonly label: string },
  work: (store: LocalItemStore, onLog: (logs: number) => void) => Result | Promise<Result>,
): Promise<Result> => {
  const store = openItemStore({ path, readOnly });
  const bar = startProgress(label, 1);
  try {
    return await work(store, (logs) => bar.update(logs, logs));
  } finally {
    bar.stop();
    store.close();
  }
};

const refuseBroken = (broken: readonly BrokenLog[]): void => {
  for (const { log, version, reason } of broken.slice(0, MOST_BROKEN_SHOWN)) console.error(`  ${log} at version ${version}: ${reason}`);
  const [first] = broken;
  if (first) fail(`Cannot vouch for the data: ${broken.length} log(s) are broken, the first "${first.log}" at version ${first.version} (${first.reason}).`);
};

const verify = async (given: Given): Promise<undefined> => {
  const at = { path: fileOf(given), readOnly: true, label: 'Following the chains' };
  const { logs, entries, broken } = await withStore(at, (store, onLog) => verifyLogs(store.scan(), onLog));
  refuseBroken(broken);
  console.log(`${logs} logs with ${entries} entries: every chain is whole, every snapshot is what its log folds to.`);
  return undefined;
};

const rebuild = async (given: Given): Promise<undefined> => {
  const at = { path: fileOf(given), readOnly: false, label: 'Folding the logs' };
  const { logs, broken } = await withStore(at, (store, onLog) => rebuildSnapshots(store, store.scan(), onLog));
  refuseBroken(broken);
  console.log(`${logs} logs folded anew.`);
  return undefined;
};

const options = { data: { value: 'DIR', says: 'the data folder', byDefault: join('.data', 'yanhu') } };

await runGroup({
  name: 'audit',
  says: 'Holds the record to itself.',
  actions: {
    verify: { name: 'audit -- verify', says: 'Follows every hash chain and compares every snapshot with its log, also beside a running host.', options, run: verify },
    rebuild: { name: 'audit -- rebuild', says: 'Throws every snapshot away and folds it from its log; the host must not be running.', options, run: rebuild },
  },
});
