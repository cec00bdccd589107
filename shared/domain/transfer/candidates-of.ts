import type { Facility } from '#shared/schemas/centre.ts';
import type { TransferCandidate, TransferDirection } from '#shared/schemas/transfer.ts';
import { tierRank } from './next-candidate.ts';

/** Asking more than so many takes longer than finding a place by telephone. */
const MOST_CANDIDATES = 12;

/** A facility, how far it is from where the patient lies (nothing when no road leads there), and whether it takes patients now. */
export interface FacilityAway {
  readonly facility: Facility;
  readonly milliseconds: number | undefined;
  readonly isOpen: boolean;
}

/**
 * Whom to ask, in order: facilities of the network that are open and can do what is required, going up (or down) the chain one tier
 * after the other, within a tier the nearest by road first.
 */
export const candidatesOf = (
  wish: { readonly from: Facility; readonly direction: TransferDirection; readonly requires: readonly string[] },
  facilities: readonly FacilityAway[],
): readonly TransferCandidate[] => {
  const steps = (facility: Facility): number => tierRank(facility.tier) - tierRank(wish.from.tier);
  const isOnTheWay = (facility: Facility): boolean =>
    wish.direction === 'up' ? steps(facility) > 0 : wish.direction === 'down' ? steps(facility) < 0 : steps(facility) === 0;
  return facilities
    .filter(({ facility, milliseconds, isOpen }) => isOpen && facility.inNetwork && facility.id !== wish.from.id && milliseconds !== undefined)
    .filter(({ facility }) => isOnTheWay(facility) && wish.requires.every((one) => facility.capabilities.includes(one)))
    .sort((one, other) => Math.abs(steps(one.facility)) - Math.abs(steps(other.facility)) || (one.milliseconds ?? 0) - (other.milliseconds ?? 0))
    .slice(0, MOST_CANDIDATES)
    .map(({ facility }) => ({ facilityId: facility.id, tier: facility.tier }));
};
