import { Tier } from '#shared/schemas/centre.ts';
import type { TransferCandidate } from '#shared/schemas/transfer.ts';
import type { AskedFacility } from './transfer.ts';

/** 1 is the village clinic; a higher number is a higher tier. */
export const tierRank = (tier: Tier): number => Tier.options.indexOf(tier) + 1;

/**
 * Whom to ask next: after a refusal the next in order; after silence the next one a tier up, for silence at one tier
 * often means that all of it is overwhelmed, and only then the next in order.
 */
export const nextCandidate = (candidates: readonly TransferCandidate[], asked: readonly AskedFacility[]): TransferCandidate | undefined => {
  const remaining = candidates.filter((candidate) => !asked.some((one) => one.facilityId === candidate.facilityId));
  const last = asked.at(-1);
  if (last?.answer !== 'expired') return remaining[0];
  const silent = candidates.find((candidate) => candidate.facilityId === last.facilityId);
  const above = remaining.filter((candidate) => silent && tierRank(candidate.tier) > tierRank(silent.tier));
  return above[0] ?? remaining[0];
};
