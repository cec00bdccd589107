import type { Item, ItemStore } from '#shared/ports/item-store.ts';
import { followChain, type Break } from './hash-chain.ts';
import { ENTRY_PREFIX, logPartition, snapshotKey } from './keys.ts';
import { readAll } from './read-all.ts';
import { storedLogs, type LogName } from './stored-logs.ts';
import { type BrokenLog, refoldedSnapshot } from './verify.ts';

/** What was rebuilt, and which logs could not be. */
export interface Rebuilt {
  readonly logs: number;
  readonly broken: readonly BrokenLog[];
}

/**
 * Throws away every snapshot, and with it its places on the boards and under the days, and folds it from its log again.
 * A log whose chain is broken keeps what stands there. Nobody else may write meanwhile.
 */
export const rebuildSnapshots = async (store: ItemStore, items: Iterable<Item>, onLog: (logs: number) => void = () => undefined): Promise<Rebuilt> => {
  const broken: BrokenLog[] = [];
  const names = Array.from(storedLogs(items), ({ centre, kind, id }) => ({ centre, kind, id }));
  for (const [index, name] of names.entries()) {
    const fault = await rebuild(store, name);
    if (fault) broken.push({ log: logPartition(name.centre, name.kind, name.id), ...fault });
    onLog(index + 1);
  }
  return { logs: names.length, broken };
};

const rebuild = async (store: ItemStore, log: LogName): Promise<Break | undefined> => {
  const { centre, kind, id } = log;
  const chain = followChain(id, await readAll(store, { pk: logPartition(centre, kind, id), prefix: ENTRY_PREFIX }));
  if ('broken' in chain) return chain.broken;
  const snapshot = chain.entries.length > 0 ? refoldedSnapshot(log, chain.entries) : undefined;
  if (typeof snapshot === 'string') return { version: chain.entries.length, reason: snapshot };
  await store.transact([snapshot ? { put: snapshot } : { delete: snapshotKey(centre, kind, id) }]);
  return undefined;
};
