import type { Lifecycle, LogKind } from '#shared/domain/lifecycle.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { ENTRY_PREFIX, logPartition, snapshotKey } from './keys.ts';
import { entryOfBody, type LogEntry } from './log-entry.ts';
import { readAll } from './read-all.ts';
import { loadedOf, type LoadedLog } from './snapshot.ts';

/** A log's state by one consistent read of its snapshot; version 0 and the initial state where there is none. */
export const loadLog = async <State, Event extends { readonly type: string; readonly data: unknown }>(
  store: ItemStore,
  { centre, lifecycle, id }: { readonly centre: string; readonly lifecycle: Lifecycle<State, Event>; readonly id: string },
): Promise<LoadedLog<State>> => loadedOf(await store.get(snapshotKey(centre, lifecycle.kind, id)), lifecycle.initial);

/** All entries of a log, first to last. */
export const readEntries = async (
  store: ItemStore,
  { centre, kind, id }: { readonly centre: string; readonly kind: LogKind; readonly id: string },
): Promise<readonly LogEntry[]> => {
  const items = await readAll(store, { pk: logPartition(centre, kind, id), prefix: ENTRY_PREFIX });
  return items.map((item) => entryOfBody(item.body));
};
