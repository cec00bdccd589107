import * as z from 'zod';
import { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** For which incident or transfer. */
export const RecommendUnitsQuery = z
  .strictObject({ incidentId: Identifier.optional(), transferId: Identifier.optional() })
  .refine(({ incidentId, transferId }) => (incidentId === undefined) !== (transferId === undefined), 'names exactly one of incidentId and transferId');
/** The units that could go, best first. */
export const RecommendUnitsResponse = Recommendation;
