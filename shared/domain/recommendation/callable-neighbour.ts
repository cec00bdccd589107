import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';

/** Why a neighbouring centre is worth a call: nobody here can go, nobody is capable, nobody comes in time and they may, or too few are left for a set. */
export const NeighbourReason = z.enum(['nobody-can-go', 'nobody-capable', 'nobody-in-time', 'too-few']);
export type NeighbourReason = z.infer<typeof NeighbourReason>;

/** A neighbouring centre that could be called. What its ambulance carries is asked on the telephone. */
export const CallableNeighbour = z.strictObject({
  neighbourId: Identifier,
  name: z.string(),
  latinName: z.string().optional(),
  telephone: z.string().optional(),
  because: NeighbourReason,
  /** From the call until it is there: to the place where it enters, as the pack says, and the drive from there. */
  etaSeconds: z.number().int().min(0),
  toEntrySeconds: z.number().int().min(0),
  driveSeconds: z.number().int().min(0),
  degraded: z.boolean(),
  inTarget: z.boolean().optional(),
});
export type CallableNeighbour = z.infer<typeof CallableNeighbour>;
