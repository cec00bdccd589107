import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { ReopenReason } from '#shared/schemas/reason.ts';

/** Opens a closed incident again. */
export const ReopenIncidentRequest = z.strictObject({ ...command, reason: ReopenReason });
/** The incident's new version. */
export const ReopenIncidentResponse = Moved;
