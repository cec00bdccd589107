import * as z from 'zod';

/** What may fall due: an offer that nobody answers, an incident that nobody is sent to. */
export const DeadlineType = z.enum(['offer-expires', 'waits-too-long']);
export type DeadlineType = z.infer<typeof DeadlineType>;
