import * as z from 'zod';
import { MessageSide } from '#shared/schemas/message.ts';

/** From which number on; a screen that has some already asks for the later ones alone, and leaves no look at the others. */
export const GetMessagesQuery = z.strictObject({ after: z.coerce.number().int().min(0).default(0) });

/** One message; its text is missing once its person was erased. */
export const Message = z.strictObject({
  number: z.number().int().positive(),
  from: MessageSide,
  by: z.string(),
  at: z.number(),
  atVerified: z.boolean(),
  text: z.string().optional(),
});
export type Message = z.infer<typeof Message>;

/** The messages in the order in which they reached us. */
export const GetMessagesResponse = z.strictObject({ messages: z.array(Message).readonly() });
