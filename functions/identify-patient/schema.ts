import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';

/** Who a patient is; kept sealed under the person's own key. */
export const IdentifyPatientRequest = z.strictObject({
  ...command,
  identity: z.strictObject({
    name: z.string().min(1).max(80),
    telephone: z.string().max(32).optional(),
    identityNumber: z.string().max(32).optional(),
    birthYear: z.number().int().min(1880).max(2200).optional(),
    sex: z.enum(['female', 'male', 'unknown']).optional(),
    note: z.string().max(2000).optional(),
  }),
});
/** The patient's new version. */
export const IdentifyPatientResponse = Moved;
