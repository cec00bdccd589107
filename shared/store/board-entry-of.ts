import { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Item } from '#shared/ports/item-store.ts';
import { Presence } from '#shared/schemas/presence.ts';
import { SNAPSHOT_SORT_KEY } from './keys.ts';
import { SnapshotBody } from './snapshot.ts';

const POSITION = /\/position#[^#]+$/;
const PRESENCE = /\/presence#[^#]+$/;

/** The board's view of a stored item; nothing when the item is not shown on boards. */
export const boardEntryOf = (item: Item): BoardEntry | undefined => {
  if (item.sk === 'latest' && POSITION.test(item.pk)) return positionEntry(item);
  if (item.sk === 'latest' && PRESENCE.test(item.pk)) return presenceEntry(item);
  if (item.sk !== SNAPSHOT_SORT_KEY) return undefined;
  const { kind, id, state, live } = SnapshotBody.parse(JSON.parse(item.body));
  return kind === 'patient' || kind === 'roster' || kind === 'backfill' ? undefined : BoardEntry.parse({ kind, id, version: item.version, live, state });
};

const presenceEntry = (item: Item): BoardEntry => {
  const state = Presence.parse(JSON.parse(item.body));
  return BoardEntry.parse({ kind: 'presence', id: idOf(item), version: item.version, live: state.incidentId !== undefined, state });
};

const positionEntry = (item: Item): BoardEntry => {
  const state: unknown = JSON.parse(item.body);
  return BoardEntry.parse({ kind: 'position', id: idOf(item), version: item.version, live: true, state });
};

const idOf = ({ pk }: Item): string => pk.slice(pk.indexOf('#') + 1);
