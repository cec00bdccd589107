import * as z from 'zod';

/** The number of a telephone at a desk, or an agent's id, as the exchange names whoever answered. */
export const Extension = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/, 'not an extension: 1 to 64 letters, digits or -');
export type Extension = z.infer<typeof Extension>;
