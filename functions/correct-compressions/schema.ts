import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { CompressionStamp } from '#shared/schemas/complaint.ts';
import { CorrectionReason } from '#shared/schemas/reason.ts';

/** What a stamp truly was; without a time, it never happened. The first telling stays in the log. */
export const CorrectCompressionsRequest = z.strictObject({
  ...command,
  kind: CompressionStamp,
  correctedAt: z.number().int().positive().optional(),
  reason: CorrectionReason,
});
/** The incident's new version. */
export const CorrectCompressionsResponse = Moved;
