import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { FacilityStatus } from '#shared/schemas/facility-status.ts';

/** What a facility takes from now on, with why and until when where it takes less than usual. */
export const SetFacilityStatusRequest = z.strictObject({ ...command, status: FacilityStatus });
/** The new version of the centre's list of statuses; 0 when a facility that never said otherwise is open. */
export const SetFacilityStatusResponse = Moved.extend({ version: z.number().int().min(0) });
