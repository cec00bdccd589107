import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** The incident that the caller has before them; none when they have turned away. */
export const ShowPresenceRequest = z.strictObject({ ...command, incidentId: Identifier.optional() });
/** Until when others see it, epoch milliseconds, unless it is said again. */
export const ShowPresenceResponse = z.strictObject({ until: z.number().int() });
