import * as z from 'zod';

/** Tests and drills run through the very same system and are left out of every figure. */
export const Mode = z.enum(['real', 'test', 'drill']);
export type Mode = z.infer<typeof Mode>;
