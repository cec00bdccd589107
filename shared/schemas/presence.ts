import * as z from 'zod';
import { Identifier } from './identifier.ts';

/**
 * Which incident a dispatcher has before them 在看, so that two at one incident know of each other. It is no fact of the
 * incident and in no log: what nobody repeats is over at `until`. Times are epoch milliseconds.
 */
export const Presence = z.strictObject({ userId: z.string(), incidentId: Identifier.optional(), at: z.number(), until: z.number() });
export type Presence = z.infer<typeof Presence>;
