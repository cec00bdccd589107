import * as z from 'zod';
import { MultiPolygon } from '#shared/schemas/geo-json.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** The quarter and the half of an hour. */
const DEFAULT_MINUTES = [15, 30];
/** A map of more bands is not read. */
const MOST_BANDS = 4;
const LONGEST_MINUTES = 120;

const minutes = z.array(z.coerce.number().int().min(1).max(LONGEST_MINUTES)).min(1).max(MOST_BANDS).readonly();

/** From all stations or all available units, or from one of them; `minutes` from the call to the arrival, joined by commas. */
export const GetIsochronesQuery = z.strictObject({
  of: z.enum(['stations', 'units']).default('stations'),
  id: Identifier.optional(),
  minutes: z.preprocess((given) => (typeof given === 'string' ? given.split(',') : given), minutes).default(DEFAULT_MINUTES),
});

/** The area of one band as GeoJSON, with the drive budget that it rests on: the band less call handling and activation. */
export const IsochroneFeature = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({ withinSeconds: z.number().int(), driveBudgetSeconds: z.number().int().min(0) }),
  geometry: MultiPolygon,
});

/** The bands, the longest first so that a map draws the shorter ones on top; from whom, and by which list of closed roads. */
export const GetIsochronesResponse = z.strictObject({
  at: z.number().int(),
  closuresVersion: z.number().int().min(0),
  from: z.array(Identifier).readonly(),
  isochrones: z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(IsochroneFeature).readonly() }),
});
