import * as z from 'zod';
import { BoardEntry } from '#shared/domain/board/board-entry.ts';

/** The live board as the caller may see it. */
export const GetBoardResponse = z.strictObject({ at: z.number().int(), entries: z.array(BoardEntry).readonly() });
