import * as z from 'zod';
import { UnitCapability } from './capability.ts';

/** One dispatcher leads so many runs at most; more is a major incident with a staging point (our own rule). */
export const MOST_AMBULANCES = 20;

/** So many ambulances that can each do this, such as one with a ventilator. */
export const WantedAmbulances = z.strictObject({ count: z.number().int().min(1).max(MOST_AMBULANCES), needs: z.array(UnitCapability).readonly() });
export type WantedAmbulances = z.infer<typeof WantedAmbulances>;

/** How many ambulances several patients need altogether, and what each must be able to do; empty means that one is enough. */
export const AmbulancesWanted = z
  .array(WantedAmbulances)
  .max(MOST_AMBULANCES)
  .refine((wanted) => wanted.reduce((sum, { count }) => sum + count, 0) <= MOST_AMBULANCES, `asks for more than ${MOST_AMBULANCES} ambulances: declare a major incident`)
  .readonly();
export type AmbulancesWanted = z.infer<typeof AmbulancesWanted>;
