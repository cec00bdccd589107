import * as z from 'zod';
import { StagingPointAsTold } from '#functions/declare-major-incident/schema.ts';
import { command, Moved } from '#shared/schemas/command.ts';

/** Where units gather before they go in, and the way in. */
export const SetStagingPointRequest = z.strictObject({ ...command, stagingPoint: StagingPointAsTold });
/** The major incident's new version. */
export const SetStagingPointResponse = Moved;
