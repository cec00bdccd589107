import { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Item } from '#shared/ports/item-store.ts';
import { SNAPSHOT_SORT_KEY } from './keys.ts';
import { SnapshotBody } from './snapshot.ts';

const POSITION = /\/position#[^#]+$/;

/** The board's view of a stored item; nothing when the item is not shown on boards. */
export const boardEntryOf = (item: Item): BoardEntry | undefined => {
  if (item.sk === 'latest' && POSITION.test(item.pk)) return positionEntry(item);
  if (item.sk !== SNAPSHOT_SORT_KEY) return undefined;
  const { kind, id, state, live } = SnapshotBody.parse(JSON.parse(item.body));
  return kind === 'patient' || kind === 'roster' || kind === 'backfill' ? undefined : BoardEntry.parse({ kind, id, version: item.version, live, state });
};

const positionEntry = (item: Item): BoardEntry => {
  const state: unknown = JSON.parse(item.body);
  return BoardEntry.parse({ kind: 'position', id: item.pk.slice(item.pk.indexOf('#') + 1), version: item.version, live: true, state });
};
