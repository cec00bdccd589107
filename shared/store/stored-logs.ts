import { lifecycles } from '#shared/domain/lifecycles.ts';
import type { LogKind } from '#shared/domain/lifecycle.ts';
import type { Item } from '#shared/ports/item-store.ts';
import { ENTRY_PREFIX, SNAPSHOT_SORT_KEY } from './keys.ts';

/** Which log of which centre. */
export interface LogName {
  readonly centre: string;
  readonly kind: LogKind;
  readonly id: string;
}

/** A log as it lies in the store: its entries' items in their order, and its snapshot. */
export interface StoredLog extends LogName {
  readonly entries: readonly Item[];
  readonly snapshot: Item | undefined;
}

const LOG_PARTITION = /^([^/]+)\/([a-z]+)#(.+)$/;

/** Every log among a store's items, which come in the order of their keys; other items are passed over. */
export function* storedLogs(items: Iterable<Item>): Generator<StoredLog> {
  let partition: Item[] = [];
  for (const item of items) {
    if (partition[0] && partition[0].pk !== item.pk) {
      yield* logOf(partition);
      partition = [];
    }
    partition.push(item);
  }
  yield* logOf(partition);
}

const logOf = (partition: readonly Item[]): StoredLog[] => {
  const [, centre, kind, id] = LOG_PARTITION.exec(partition[0]?.pk ?? '') ?? [];
  if (centre === undefined || id === undefined || !isLogKind(kind)) return [];
  const entries = partition.filter(({ sk }) => sk.startsWith(ENTRY_PREFIX));
  const snapshot = partition.find(({ sk }) => sk === SNAPSHOT_SORT_KEY);
  return entries.length > 0 || snapshot ? [{ centre, kind, id, entries, snapshot }] : [];
};

const isLogKind = (kind: string | undefined): kind is LogKind => kind !== undefined && Object.hasOwn(lifecycles, kind);
