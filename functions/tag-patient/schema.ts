import * as z from 'zod';
import { command, deviceTime } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { TriageTag } from '#shared/schemas/major-incident.ts';

/** The tag that a patient carries at the scene. Without a patient, one who is not known yet is recorded with it. */
export const TagPatientRequest = z.strictObject({ ...command, ...deviceTime, patientId: Identifier.optional(), tag: TriageTag });
/** Who was tagged, and the major incident's new version. */
export const TagPatientResponse = z.strictObject({ patientId: Identifier, version: z.number().int().positive() });
