import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { snapshotKey } from './keys.ts';
import { loadedOf, type LoadedLog } from './snapshot.ts';

/** The most items of one read, as DynamoDB has it. */
const MOST_AT_ONCE = 100;

/** Several logs of one kind by consistent reads, by their ids; a log without entries stands at its beginning. */
export const loadLogs = async <State, Event extends { readonly type: string; readonly data: unknown }>(
  store: ItemStore,
  { centre, lifecycle, ids }: { readonly centre: string; readonly lifecycle: Lifecycle<State, Event>; readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, LoadedLog<State>>> => {
  const loaded = new Map<string, LoadedLog<State>>();
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const lot = ids.slice(from, from + MOST_AT_ONCE);
    const items = await store.getMany(lot.map((id) => snapshotKey(centre, lifecycle.kind, id)));
    lot.forEach((id, index) => loaded.set(id, loadedOf(items[index], lifecycle.initial)));
  }
  return loaded;
};
