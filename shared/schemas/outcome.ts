import * as z from 'zod';
import { Identifier } from './identifier.ts';

/** What became of one patient of a run. */
export const PatientOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('transported'), facilityId: Identifier }),
  z.strictObject({ kind: z.literal('treatedOnScene') }),
  z.strictObject({ kind: z.literal('refused') }),
  z.strictObject({ kind: z.literal('deadOnScene') }),
  /** Left before help came, or went by other means. */
  z.strictObject({ kind: z.literal('gone') }),
]);
export type PatientOutcome = z.infer<typeof PatientOutcome>;

/** Why a run ended before its purpose. */
export const AbortReason = z.enum(['no-access', 'unsafe-scene', 'call-withdrawn', 'other']);
export type AbortReason = z.infer<typeof AbortReason>;

/** A run carries at most so many patients: two transactions' items each must fit into one of 100. */
export const MOST_PATIENTS_A_RUN = 8;

/** What became of a run: its patients' outcomes, an empty run 空车, or aborted. */
export const RunOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('patients'),
    patients: z
      .array(z.strictObject({ patientId: Identifier, outcome: PatientOutcome }))
      .min(1)
      .max(MOST_PATIENTS_A_RUN)
      .refine((list) => new Set(list.map((one) => one.patientId)).size === list.length, 'names a patient twice')
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('aborted'), reason: AbortReason }),
]);
export type RunOutcome = z.infer<typeof RunOutcome>;
