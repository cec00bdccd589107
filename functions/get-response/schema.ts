import * as z from 'zod';
import { Response } from '#shared/domain/responder/response.ts';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Complaint } from '#shared/schemas/complaint.ts';
import { Hazards } from '#shared/schemas/hazard.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { IncidentPlace } from '#shared/schemas/place.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';

/** What was sealed and may be read again; missing once the person was erased. */
const Personal = z.record(z.string(), z.unknown());

/** What a village doctor who comes needs to know, as it stands now. */
export const ResponseBriefing = z.strictObject({
  place: IncidentPlace.optional(),
  spokenPlace: z.string().optional(),
  caller: Personal.optional(),
  complaint: Complaint.optional(),
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly(),
  hazards: Hazards,
  patients: z.number().int().min(0),
  /** The ambulances under way: how far each has come, and until when it was promised (epoch milliseconds). */
  ambulances: z.array(z.strictObject({ unitId: Identifier, point: TimePoint, expectedAt: z.number().int().optional() })).readonly(),
});
export type ResponseBriefing = z.infer<typeof ResponseBriefing>;

/** A response; the briefing is there from accepting until the end, and not before. */
export const GetResponseResponse = z.strictObject({ id: Identifier, version: z.number().int(), response: Response, briefing: ResponseBriefing.optional() });
