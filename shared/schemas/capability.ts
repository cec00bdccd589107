import * as z from 'zod';

/** What an ambulance can do, and what an incident or a transfer may need of it. */
export const UnitCapability = z.enum([
  'advanced-life-support',
  'ventilator',
  'defibrillator',
  'negative-pressure',
  'neonatal',
  'obstetric',
]);
export type UnitCapability = z.infer<typeof UnitCapability>;

/** What a facility can do; a pack may add words of its own. */
export const FacilityCapability = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'not a capability: lower-case words joined by -');
export type FacilityCapability = z.infer<typeof FacilityCapability>;
