import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** The patient of the path is the same person as this one, under whom all goes on. */
export const MergePatientsRequest = z.strictObject({ ...command, into: Identifier });
/** The merged patient's new version. */
export const MergePatientsResponse = Moved;
