import * as z from 'zod';
import { Provenance } from '#shared/schemas/centre.ts';
import { Coordinate } from '#shared/schemas/coordinate.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A place that callers name and that is no place of care: a market, a school, a temple, a factory gate. */
export const Landmark = z.strictObject({
  id: Identifier,
  name: z.string().min(1).max(80),
  latinName: z.string().max(80).optional(),
  position: Coordinate,
  provenance: Provenance,
  townshipId: Identifier.optional(),
});
export type Landmark = z.infer<typeof Landmark>;
