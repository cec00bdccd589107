import * as z from 'zod';
import { LocationCandidate } from '#shared/domain/location/location-candidate.ts';
import { IncidentPlace } from '#shared/schemas/place.ts';

/** Every word on where an incident is, side by side, the best first; `chosen` is where it counts as being, which only locate-incident changes. */
export const GetLocationCandidatesResponse = z.strictObject({
  at: z.number().int(),
  candidates: z.array(LocationCandidate.extend({ ageSeconds: z.number().int().min(0), uncertaintyMeters: z.number().int().min(0) })).readonly(),
  chosen: IncidentPlace.optional(),
});
