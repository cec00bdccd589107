import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { CorrectionReason } from '#shared/schemas/reason.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';

/** What a time point truly was; without a time, it never happened. The first telling stays in the log. */
export const CorrectTimePointRequest = z.strictObject({
  ...command,
  point: TimePoint,
  correctedAt: z.number().int().positive().optional(),
  reason: CorrectionReason,
});
/** The assignment's new version. */
export const CorrectTimePointResponse = Moved;
