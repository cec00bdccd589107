import * as z from 'zod';
import { Identifier } from './identifier.ts';

/**
 * What an event holds in place of personal data: whose it is, which sealed item, and a salted commitment
 * that proves the item unchanged without telling what it says.
 */
export const SealedReference = z.strictObject({
  personId: Identifier,
  itemId: Identifier,
  commitment: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SealedReference = z.infer<typeof SealedReference>;
