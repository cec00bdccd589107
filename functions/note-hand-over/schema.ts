import * as z from 'zod';
import { HandOver } from '#shared/schemas/call.ts';
import { command, Moved } from '#shared/schemas/command.ts';

/** Which service handed the call over, under which case number of its own; another word corrects the one before. */
export const NoteHandOverRequest = z.strictObject({ ...command, ...HandOver.shape });
/** The call's version. */
export const NoteHandOverResponse = Moved;
