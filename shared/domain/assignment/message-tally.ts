import * as z from 'zod';
import type { MessageSide } from '#shared/schemas/message.ts';

const bySide = z.strictObject({ room: z.number().int().min(0), crew: z.number().int().min(0) });

/** How many messages each side of a run has sent, and how many of the other's it has read; what they say is sealed. */
export const MessageTally = z.strictObject({ sent: bySide, read: bySide, lastAt: z.number() });
export type MessageTally = z.infer<typeof MessageTally>;

/** The other end of the line. */
export const otherSide = (side: MessageSide): MessageSide => (side === 'room' ? 'crew' : 'room');

/** How many messages wait for a side to read them. */
export const unreadBy = (side: MessageSide, tally: MessageTally | undefined): number => (tally ? tally.sent[otherSide(side)] - tally.read[side] : 0);

const nothing: MessageTally = { sent: { room: 0, crew: 0 }, read: { room: 0, crew: 0 }, lastAt: 0 };

/** The tally after one more message; one that was written before the last is told late, and counts all the same. */
export const withMessage = ({ sent, read, lastAt } = nothing, from: MessageSide, at: number): MessageTally => ({
  sent: { ...sent, [from]: sent[from] + 1 },
  read,
  lastAt: Math.max(lastAt, at),
});

/** The tally after a side has read so many of the other's. */
export const withReading = (tally = nothing, by: MessageSide, count: number): MessageTally => ({ ...tally, read: { ...tally.read, [by]: count } });
