import * as z from 'zod';

/** The id of an entity: ours are ULIDs, a pack's are its own short words. */
export const Identifier = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/, 'not an id: 1 to 64 letters, digits, - or _');
export type Identifier = z.infer<typeof Identifier>;

/** The name of a centre, as in its folder and in every path. */
export const CentreName = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'not a centre name: lower-case letters, digits and -');
export type CentreName = z.infer<typeof CentreName>;
