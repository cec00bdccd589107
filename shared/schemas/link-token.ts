import * as z from 'zod';

/** The secret part of a link to a caller, as the short message holds it. */
export const LinkToken = z.string().regex(/^[0-9a-f]{32}$/, 'not the token of a link');
export type LinkToken = z.infer<typeof LinkToken>;
