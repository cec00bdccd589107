import * as z from 'zod';
import { BoardKind } from '#shared/domain/board/board-entry.ts';

/** What is on the caller's board and at which version, so that a screen finds what it missed. */
export const GetDigestResponse = z.strictObject({
  at: z.number().int(),
  entries: z.array(z.tuple([BoardKind, z.string(), z.number().int()])).readonly(),
});
