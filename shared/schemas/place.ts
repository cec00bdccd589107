import * as z from 'zod';
import { Coordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';
import { SealedReference } from './personal.ts';

/** Where something happened, as far as it is known: a township is enough to send an ambulance. */
export const IncidentPlace = z.strictObject({
  position: Coordinate.optional(),
  accuracyMeters: z.number().min(0).optional(),
  townshipId: Identifier.optional(),
  villageId: Identifier.optional(),
  /** The address as spoken, sealed; never replaced by a geocoder's guess. */
  spoken: SealedReference.optional(),
});
export type IncidentPlace = z.infer<typeof IncidentPlace>;
