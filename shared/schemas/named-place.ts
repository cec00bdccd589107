import * as z from 'zod';
import { Coordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';

/** What can be found by its name. */
export const PlaceKind = z.enum(['township', 'village', 'facility', 'station', 'landmark', 'road']);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** A name of the pack with where it is and how it is read. */
export const NamedPlace = z.strictObject({
  kind: PlaceKind,
  /** Its id in the pack; a road has none. */
  id: Identifier.optional(),
  name: z.string().min(1),
  latinName: z.string().optional(),
  townshipId: Identifier.optional(),
  /** One point; of a road one every kilometre or so. */
  points: z.array(Coordinate).min(1).readonly(),
  /** How it is read, the centre's own way first: syllables or words in small letters without tones, a space between. */
  readings: z.array(z.string().min(1)).readonly(),
});
export type NamedPlace = z.infer<typeof NamedPlace>;

/** The names of a centre, as they are compiled with its pack. */
export const PlaceNames = z.strictObject({ places: z.array(NamedPlace).readonly() });
export type PlaceNames = z.infer<typeof PlaceNames>;
