import * as z from 'zod';
import { Incident } from '#shared/domain/incident/incident.ts';
import { MajorView } from '#shared/domain/major/major-view.ts';
import { Major } from '#shared/domain/major/major.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A major incident in one view: its incidents, its own first, and what they come to together. */
export const GetMajorIncidentResponse = z.strictObject({
  id: Identifier,
  version: z.number().int(),
  at: z.number().int(),
  major: Major,
  incidents: z.array(z.strictObject({ id: Identifier, version: z.number().int(), incident: Incident })).readonly(),
  view: MajorView,
});
