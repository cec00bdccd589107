import type { Caller } from '#shared/schemas/caller.ts';
import type { BoardEntry } from './board-entry.ts';
import { maySee } from './may-see.ts';
import { hears, readyUsersOf } from './ringing-lines.ts';

/** What a caller's screen holds of the whole board of a centre. */
export const boardOf = (caller: Caller, board: readonly BoardEntry[]): readonly BoardEntry[] => {
  const readyUsers = readyUsersOf(board);
  return board.filter((entry) => maySee(caller, entry) && hears(caller, entry, readyUsers));
};
