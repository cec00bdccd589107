import * as z from 'zod';
import { TimelineLine } from '#functions/get-incident/schema.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Priority } from '#shared/schemas/priority.ts';

/** An incident's story as its logs tell it, without anything that was sealed. */
export const GetTimelineResponse = z.strictObject({
  id: Identifier,
  mode: Mode,
  status: z.enum(['waiting', 'active', 'closed']),
  answeredAt: z.number(),
  priority: Priority.optional(),
  townshipId: Identifier.optional(),
  villageId: Identifier.optional(),
  units: z.array(z.strictObject({ assignmentId: Identifier, unitId: Identifier })).readonly(),
  timeline: z.array(TimelineLine).readonly(),
});
