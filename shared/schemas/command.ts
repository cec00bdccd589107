import * as z from 'zod';
import { Identifier } from './identifier.ts';

/** What every command carries: an id made by its client, by which a repeat gets the first answer. */
export const command = { commandId: Identifier };

/** A device's own time and how far its clock was measured to be off (server minus device), milliseconds. */
export const deviceTime = {
  deviceAt: z.number().int().positive().optional(),
  clockOffsetMilliseconds: z.number().int().optional(),
};

/** Which log a command moved, and the version it stands at now. */
export const Moved = z.strictObject({ id: Identifier, version: z.number().int().positive() });
export type Moved = z.infer<typeof Moved>;
