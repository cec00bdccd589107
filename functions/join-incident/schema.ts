import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A further call about an incident that is known. */
export const JoinIncidentRequest = z.strictObject({ ...command, callId: Identifier });
/** The incident's version. */
export const JoinIncidentResponse = Moved;
