import type * as z from 'zod';
import type { GetBoardResponse } from '#functions/get-board/schema.ts';
import type { GetDigestResponse } from '#functions/get-digest/schema.ts';
import type { BoardEntry, BoardKind } from '#shared/domain/board/board-entry.ts';

/** Names one thing on a board. */
export interface EntryReference {
  readonly kind: BoardEntry['kind'];
  readonly id: string;
}

/**
 * What a screen holds. Entries are whole, so the newest alone counts and none need arrive in between; of what has left
 * the board its last version is kept, so that a late change does not bring it back.
 */
export interface LiveBoard {
  readonly entries: ReadonlyMap<string, BoardEntry>;
  readonly left: ReadonlyMap<string, number>;
}

/** A board before its first snapshot. */
export const emptyBoard: LiveBoard = { entries: new Map(), left: new Map() };

/** The key of an entry in a board's maps. */
export const entryKey = ({ kind, id }: EntryReference): string => `${kind}/${id}`;

const isNews = ({ entries, left }: LiveBoard, entry: BoardEntry): boolean =>
  entry.version > (entries.get(entryKey(entry))?.version ?? left.get(entryKey(entry)) ?? -1);

/** Takes in changed entries, in any order and any number of times: the newest of each wins, one that is no longer live is dropped. */
export const withEntries = (board: LiveBoard, changed: readonly BoardEntry[]): LiveBoard => {
  const next = { entries: new Map(board.entries), left: new Map(board.left) };
  let moved = false;
  for (const entry of changed) {
    if (!isNews(next, entry)) continue;
    moved = true;
    const key = entryKey(entry);
    next.entries.delete(key);
    next.left.delete(key);
    if (entry.live) next.entries.set(key, entry);
    else next.left.set(key, entry.version);
  }
  return moved ? next : board;
};

/** Drops what the caller's board does not hold any more, such as a transfer that went elsewhere. */
export const withoutEntry = (board: LiveBoard, reference: EntryReference): LiveBoard => {
  if (!board.entries.has(entryKey(reference))) return board;
  const entries = new Map(board.entries);
  entries.delete(entryKey(reference));
  return { ...board, entries };
};

/** The board as the server has it; what came over the socket while it was on its way is newer and is kept. */
export const boardOfSnapshot = (snapshot: z.infer<typeof GetBoardResponse>, since: readonly BoardEntry[]): LiveBoard =>
  withEntries(withEntries(emptyBoard, snapshot.entries), since);

const isCounted = (entry: BoardEntry): entry is BoardEntry & { kind: BoardKind } => entry.kind !== 'position' && entry.kind !== 'presence';

/** What a digest shows the board to have missed: newer versions, things it never saw, and things that the server does not list. */
export const missedEntries = (board: LiveBoard, digest: z.infer<typeof GetDigestResponse>): readonly EntryReference[] => {
  const listed = new Map(digest.entries.map(([kind, id, version]) => [entryKey({ kind, id }), { kind, id, version }]));
  const newer = [...listed].filter(([key, { version }]) => version > (board.entries.get(key)?.version ?? board.left.get(key) ?? -1));
  const unlisted = [...board.entries].filter(([key, entry]) => isCounted(entry) && !listed.has(key));
  return [...newer, ...unlisted].map(([, { kind, id }]) => ({ kind, id }));
};
