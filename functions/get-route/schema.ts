import * as z from 'zod';
import { PositionBasis } from '#shared/domain/recommendation/recommendation.ts';
import { LineString } from '#shared/schemas/geo-json.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { TravelTimeSource } from '#shared/schemas/travel-time.ts';

/** Which unit is to go where. */
export const GetRouteQuery = z
  .strictObject({ unitId: Identifier, incidentId: Identifier.optional(), transferId: Identifier.optional(), facilityId: Identifier.optional() })
  .refine(({ incidentId, transferId, facilityId }) => [incidentId, transferId, facilityId].filter((id) => id !== undefined).length === 1, 'names exactly one of incidentId, transferId and facilityId');

/** A stretch of the way under one name, or one number where it has no name. */
export const RouteStreet = z.strictObject({
  name: z.string(),
  ref: z.string(),
  roadClass: z.string(),
  meters: z.number().int().min(0),
  /** Fords, seasonal roads, bridges and the like on it. */
  flags: z.array(z.string()).readonly(),
});

/** The quickest way as GeoJSON, with its streets in the order of travel. */
export const RouteFeature = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({ driveSeconds: z.number().int().min(0), meters: z.number().int().min(0), streets: z.array(RouteStreet).readonly() }),
  geometry: LineString,
});
export type RouteFeature = z.infer<typeof RouteFeature>;

/** The way, missing where no road leads there; a degraded one is a straight line, because the roads could not be read. */
export const GetRouteResponse = z.strictObject({
  at: z.number().int(),
  closuresVersion: z.number().int().min(0),
  source: TravelTimeSource,
  degraded: z.boolean(),
  /** Where the unit is taken to be, and how old that is. */
  basis: PositionBasis,
  positionAgeSeconds: z.number().int().min(0).optional(),
  route: RouteFeature.optional(),
});
