import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { PatientOutcome } from '#shared/schemas/outcome.ts';

/** What became of a patient whom no run tells of. */
export const RecordOutcomeRequest = z.strictObject({ ...command, outcome: PatientOutcome });
/** The patient's new version. */
export const RecordOutcomeResponse = Moved;
