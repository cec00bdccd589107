import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';
import { ResponderDeclineReason } from '#shared/schemas/responder.ts';

/** The village doctor comes, or says why not; one who has accepted may still turn back. */
export const AnswerResponderAlertRequest = z.strictObject({
  ...command,
  ...deviceTime,
  answer: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('accept') }), z.strictObject({ kind: z.literal('decline'), reason: ResponderDeclineReason })]),
});
/** The response's new version. */
export const AnswerResponderAlertResponse = Moved;
