import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** The incident that does not belong to the major incident after all. */
export const UnlinkIncidentRequest = z.strictObject({ ...command, linkedIncidentId: Identifier });
/** The major incident's new version. */
export const UnlinkIncidentResponse = Moved;
