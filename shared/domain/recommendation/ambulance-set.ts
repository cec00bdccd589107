import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { CoverLoss } from '#shared/schemas/cover.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** One unit of a set, and which of the wanted ambulances it is to be. */
export const ChosenAmbulance = z.strictObject({
  unitId: Identifier,
  callSign: z.string(),
  /** What this one of the wanted ambulances must be able to do. */
  needs: z.array(UnitCapability).readonly(),
  /** What it does not have of that. */
  lacking: z.array(UnitCapability).readonly(),
  etaSeconds: z.number().int().min(0),
  inTarget: z.boolean().optional(),
  /** Set where it must be taken off this less urgent run: `divert-unit` sends it, and not `dispatch-unit`. */
  divertFromAssignmentId: Identifier.optional(),
});
export type ChosenAmbulance = z.infer<typeof ChosenAmbulance>;

/** Which units go together where several are wanted; each is sent by an order of its own. */
export const AmbulanceSet = z.strictObject({
  /** How many are wanted altogether. */
  wanted: z.number().int().positive(),
  /** Of those wanted, the ones that are there or under way already. */
  servingUnitIds: z.array(Identifier).readonly(),
  /** Whom to send besides, the soonest first. */
  ambulances: z.array(ChosenAmbulance).readonly(),
  /** What each of the ambulances must be able to do that nobody is left for. */
  missing: z.array(z.array(UnitCapability).readonly()).readonly(),
  /** Whatever somebody needs and nobody brings. */
  lacking: z.array(UnitCapability).readonly(),
  /** Until the last of them is there; missing where nobody is to be sent. */
  lastEtaSeconds: z.number().int().min(0).optional(),
  /** Who loses cover if all of them go; missing where the roads could not tell. */
  coverLoss: CoverLoss.optional(),
});
export type AmbulanceSet = z.infer<typeof AmbulanceSet>;
