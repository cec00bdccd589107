import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { CancelReason } from '#shared/schemas/reason.ts';

/** Calls a run off; its incident waits again. */
export const CancelAssignmentRequest = z.strictObject({ ...command, reason: CancelReason });
/** The assignment's new version. */
export const CancelAssignmentResponse = Moved;
