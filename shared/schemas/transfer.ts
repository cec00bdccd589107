import * as z from 'zod';
import { Tier } from './centre.ts';
import { Identifier } from './identifier.ts';

/** 上转 / 下转 / sideways: one machine for all three. */
export const TransferDirection = z.enum(['up', 'down', 'sideways']);
export type TransferDirection = z.infer<typeof TransferDirection>;

/** Why a patient is moved along the chain. */
export const TransferReason = z.enum(['needs-higher-care', 'needs-specialty', 'recovering', 'no-bed', 'family-wish', 'other']);
export type TransferReason = z.infer<typeof TransferReason>;

/** A facility that may be offered the patient, with its tier, in the order in which to ask. */
export const TransferCandidate = z.strictObject({ facilityId: Identifier, tier: Tier });
export type TransferCandidate = z.infer<typeof TransferCandidate>;

/** Where a transfer goes: into the network, or to a place outside it, which is told by telephone. */
export const TransferDestination = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('network'), facilityId: Identifier }),
  z.strictObject({ kind: z.literal('outside'), name: z.string().min(1).max(80) }),
]);
export type TransferDestination = z.infer<typeof TransferDestination>;
