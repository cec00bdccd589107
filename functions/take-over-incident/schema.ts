import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';

/** The caller becomes the incident's owner. */
export const TakeOverIncidentRequest = z.strictObject({ ...command });
/** The incident's new version. */
export const TakeOverIncidentResponse = Moved;
