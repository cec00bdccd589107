import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** So many are linked at once: each is two writes of one transaction. */
export const MOST_LINKED_AT_ONCE = 20;

/** The incidents that belong to the major incident, too. */
export const LinkIncidentsRequest = z.strictObject({ ...command, incidentIds: z.array(Identifier).min(1).max(MOST_LINKED_AT_ONCE).readonly() });
/** The major incident's new version. */
export const LinkIncidentsResponse = Moved;
