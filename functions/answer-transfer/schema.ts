import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { DeclineReason } from '#shared/schemas/reason.ts';

/** What the asked facility says. */
export const AnswerTransferRequest = z.strictObject({
  ...command,
  facilityId: Identifier,
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept'), bed: z.string().min(1).max(20).optional() }),
    z.strictObject({ kind: z.literal('decline'), reason: DeclineReason }),
  ]),
});
/** The transfer's new version. */
export const AnswerTransferResponse = Moved;
