import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { command, Moved } from '#shared/schemas/command.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { AmbulancesWanted } from '#shared/schemas/wanted-ambulances.ts';

/** How urgent it is and what it needs; no priority means unknown, which ranks as the highest. */
export const TriageIncidentRequest = z.strictObject({
  ...command,
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly(),
  /** The ambulances that several patients need altogether, each with its needs; left out, what was said before stands. */
  ambulances: AmbulancesWanted.optional(),
});
/** The incident's new version. */
export const TriageIncidentResponse = Moved;
