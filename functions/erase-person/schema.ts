import * as z from 'zod';

/** The person's key is destroyed: what was sealed under it can never be read again. */
export const ErasePersonResponse = z.strictObject({ personId: z.string(), erased: z.literal(true) });
