import * as z from 'zod';
import { CentreName } from './identifier.ts';

/** Something to look at again later: which centre, which log, why. It fires at least once, never before `at`. */
export const Timer = z.strictObject({
  /** Names the timer; setting the same id again changes nothing. */
  id: z.string().min(1),
  centre: CentreName,
  /** Epoch milliseconds. */
  at: z.number(),
  /** What to look at, for `watch-deadlines`. */
  reason: z.strictObject({ type: z.string(), id: z.string(), version: z.number().int() }).readonly(),
});
export type Timer = Readonly<z.infer<typeof Timer>>;
