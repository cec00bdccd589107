import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';

/** How many of the other side's messages the caller's side has now read, from the first on. */
export const ReadMessagesRequest = z.strictObject({ ...command, count: z.number().int().positive().max(100_000) });
/** The run's version; it stays where somebody had read as far already. */
export const ReadMessagesResponse = Moved;
