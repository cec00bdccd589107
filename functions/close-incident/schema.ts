import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { CloseReason } from '#shared/schemas/reason.ts';

/** Ends an incident that needs no more. */
export const CloseIncidentRequest = z.strictObject({ ...command, reason: CloseReason });
/** The incident's new version. */
export const CloseIncidentResponse = Moved;
