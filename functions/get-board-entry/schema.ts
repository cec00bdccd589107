import { BoardEntry } from '#shared/domain/board/board-entry.ts';

/** One entry as it stands now, also after it has left the board. */
export const GetBoardEntryResponse = BoardEntry;
