import * as z from 'zod';
import { FamilyDoctor, Resident } from '#shared/schemas/household.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** For which call, or which incident, it is looked up: there is no looking up otherwise. */
export const FindHouseholdQuery = z
  .strictObject({ callId: Identifier.optional(), incidentId: Identifier.optional() })
  .refine(({ callId, incidentId }) => (callId === undefined) !== (incidentId === undefined), 'name a call or an incident, one of the two');

/** A household on file, and by what it was found. What was erased is missing. */
const FoundHousehold = z.strictObject({
  householdId: Identifier,
  by: z.enum(['number', 'place']),
  townshipId: Identifier,
  villageId: Identifier.optional(),
  address: z.string().optional(),
  familyDoctor: FamilyDoctor.optional(),
  residents: z.array(Resident.extend({ personId: Identifier, isCaller: z.boolean() })).readonly(),
});
export type FoundHousehold = z.infer<typeof FoundHousehold>;

/** Those of the caller's number first. Where too many stand around the place, none of them is told: it would be the whole village. */
export const FindHouseholdResponse = z.strictObject({ households: z.array(FoundHousehold).readonly(), tooManyNearby: z.boolean() });
