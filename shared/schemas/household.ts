import * as z from 'zod';
import { Coordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';
import { SealedReference } from './personal.ts';

/**
 * The five colours of a health record 五色健康档案, as Suining City marks them: red a major disease, orange a chronic one, yellow a severe
 * mental one, blue an occupational, infectious or endemic one, green a disability or another reason.
 */
export const HealthColour = z.enum(['red', 'orange', 'yellow', 'blue', 'green']);
export type HealthColour = z.infer<typeof HealthColour>;

/** A household's doctor: who may be asked in the night. */
export const FamilyDoctor = z.strictObject({ name: z.string().min(1).max(80), telephone: z.string().max(32).optional(), facilityId: Identifier.optional() });
export type FamilyDoctor = z.infer<typeof FamilyDoctor>;

/** What is sealed of a household as a whole. */
export const Home = z.strictObject({ address: z.string().min(1).max(200), position: Coordinate.optional(), familyDoctor: FamilyDoctor.optional() });
export type Home = z.infer<typeof Home>;

/** What is sealed of one who lives there, under a key of their own. */
export const Resident = z.strictObject({
  name: z.string().min(1).max(80),
  telephone: z.string().regex(/^\+?[0-9 -]{3,31}$/, 'not a telephone number').optional(),
  birthYear: z.number().int().min(1880).max(2200).optional(),
  sex: z.enum(['female', 'male', 'unknown']).optional(),
  colours: z.array(HealthColour).max(5).readonly(),
  note: z.string().max(500).optional(),
});
export type Resident = z.infer<typeof Resident>;

/** A household on file as it is stored: where it is as far as a village, and what is sealed. */
export const HouseholdRecord = z.strictObject({
  townshipId: Identifier,
  villageId: Identifier.optional(),
  home: SealedReference,
  residents: z.array(SealedReference).readonly(),
});
export type HouseholdRecord = z.infer<typeof HouseholdRecord>;
