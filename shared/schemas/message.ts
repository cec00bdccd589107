import * as z from 'zod';

/** The two ends of a run's messages: the room, and the crew with its station's desk. */
export const MessageSide = z.enum(['room', 'crew']);
export type MessageSide = z.infer<typeof MessageSide>;

/** A message is read on a phone in a moving ambulance: a few lines at most. */
export const MOST_MESSAGE_LETTERS = 500;
