import type { BoardEntry, BoardKind } from '#shared/domain/board/board-entry.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { boardEntryOf } from './board-entry-of.ts';
import { boardPartition } from './keys.ts';
import { readAll } from './read-all.ts';

/**
 * Everything live at a centre, from the board index. The index may lag a moment behind the logs: entries carry their
 * versions, and the digest that follows finds what was missed.
 */
export const readBoard = async (store: ItemStore, centre: string): Promise<readonly BoardEntry[]> => {
  const items = await readAll(store, { pk: boardPartition(centre), index: 'i1' });
  return items.flatMap((item) => boardEntryOf(item) ?? []);
};

/** What is live of one kind. */
export const readBoardOf = async (store: ItemStore, centre: string, kind: BoardKind): Promise<readonly BoardEntry[]> => {
  const items = await readAll(store, { pk: boardPartition(centre), index: 'i1', prefix: `${kind}#` });
  return items.flatMap((item) => boardEntryOf(item) ?? []);
};
