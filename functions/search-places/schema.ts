import * as z from 'zod';
import { PLACE_MATCHES } from '#shared/domain/places/search-places.ts';
import { Coordinate, DatumCoordinate } from '#shared/schemas/coordinate.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { PlaceKind } from '#shared/schemas/named-place.ts';

/** Longer than any name that anybody says. */
const LONGEST_QUERY = 80;

/** `111.0,35.0,GCJ-02` as a coordinate, or nothing that is one. */
export const nearOf = (text: string): DatumCoordinate | undefined => {
  const [longitude = '', latitude = '', datum, ...rest] = text.split(',');
  const isNumber = [longitude, latitude].every((part) => /^-?\d{1,3}(\.\d{1,15})?$/.test(part));
  const parsed = DatumCoordinate.safeParse({ longitude: Number(longitude), latitude: Number(latitude), datum });
  return isNumber && rest.length === 0 ? parsed.data : undefined;
};

/** What was said of the place, and what is known of it already. */
export const SearchPlacesQuery = z.strictObject({
  /** Characters, pinyin or its initials. */
  query: z.string().trim().min(1, 'says nothing').max(LONGEST_QUERY, `is longer than ${String(LONGEST_QUERY)} characters`),
  /** Longitude, latitude and datum, joined by commas. */
  near: z.string().refine((text) => nearOf(text) !== undefined, 'not a coordinate with its datum, such as 111.0,35.0,GCJ-02').optional(),
});

/** The places found, the best first. */
export const SearchPlacesResponse = z.strictObject({
  places: z
    .array(
      z.strictObject({
        kind: PlaceKind,
        id: Identifier.optional(),
        name: z.string(),
        latinName: z.string().optional(),
        townshipId: Identifier.optional(),
        /** Of a road, its point nearest to `near`. */
        position: Coordinate,
        /** How it was found, the best first. */
        match: z.enum(PLACE_MATCHES),
        /** From `near`, as the crow flies. */
        meters: z.number().int().min(0).optional(),
      }),
    )
    .readonly(),
});
