import * as z from 'zod';
import { DatumCoordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';

/** A place as a console or a phone tells it: any one part is enough, and the address as spoken is kept as spoken. */
export const PlaceAsTold = z
  .strictObject({
    position: DatumCoordinate.optional(),
    accuracyMeters: z.number().min(0).max(100_000).optional(),
    townshipId: Identifier.optional(),
    villageId: Identifier.optional(),
    spoken: z.string().min(1).max(500).optional(),
  })
  .refine((place) => Object.values(place).some((part) => part !== undefined), 'says nothing: give a position, a township, a village or the spoken address');
export type PlaceAsTold = z.infer<typeof PlaceAsTold>;
