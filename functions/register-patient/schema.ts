import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';

/** A patient of an incident, or one in the caller's facility who is to be moved. */
export const RegisterPatientRequest = z
  .strictObject({
    ...command,
    /** Made by the caller, so that a phone without a line can go on with its patient; one of ours when it is left out. */
    patientId: Identifier.optional(),
    incidentId: Identifier.optional(),
    facilityId: Identifier.optional(),
    mode: Mode.optional(),
  })
  .refine(({ incidentId, facilityId }) => (incidentId === undefined) !== (facilityId === undefined), 'names exactly one of incidentId and facilityId');
/** The new patient. */
export const RegisterPatientResponse = z.strictObject({ patientId: Identifier });
