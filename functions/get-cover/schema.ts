import * as z from 'zod';
import { Cover } from '#shared/schemas/cover.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** Who is reached in time now, by which units and by which list of closed roads. */
export const GetCoverResponse = z.strictObject({
  at: z.number().int(),
  closuresVersion: z.number().int().min(0),
  availableUnitIds: z.array(Identifier).readonly(),
  cover: Cover,
});
