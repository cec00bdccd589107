import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';
import { MOST_MESSAGE_LETTERS } from '#shared/schemas/message.ts';

/** A few words about a run, written when the device's clock said so. */
export const SendMessageRequest = z.strictObject({ ...command, ...deviceTime, text: z.string().trim().min(1).max(MOST_MESSAGE_LETTERS) });
/** The run's new version, which is the message's number. */
export const SendMessageResponse = Moved;
