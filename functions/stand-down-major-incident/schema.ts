import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';

/** The major incident is over. */
export const StandDownMajorIncidentRequest = z.strictObject({ ...command });
/** The major incident's new version. */
export const StandDownMajorIncidentResponse = Moved;
