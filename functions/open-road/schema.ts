import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';

/** The road can be driven again. */
export const OpenRoadRequest = z.strictObject({ ...command });
/** The list's new version. */
export const OpenRoadResponse = z.strictObject({ version: z.number().int().positive() });
