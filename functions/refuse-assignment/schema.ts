import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { RefusalReason } from '#shared/schemas/reason.ts';

/** The crew refuses the order; its incident waits again. */
export const RefuseAssignmentRequest = z.strictObject({ ...command, reason: RefusalReason });
/** The assignment's new version. */
export const RefuseAssignmentResponse = Moved;
