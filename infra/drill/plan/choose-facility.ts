import { tierRank } from '#shared/domain/transfer/next-candidate.ts';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { Facility } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { priorityRank, type Priority } from '#shared/schemas/priority.ts';

/** The lowest tier that takes an ambulance's patient, and the lowest that takes an urgent one. */
const LOWEST_TIER = tierRank('township-health-centre');
const LOWEST_URGENT_TIER = tierRank('county-hospital');
/** Priorities I and II, and an unknown one, are urgent. */
const LAST_URGENT_RANK = 2;

/** Whether somebody higher in the network could take a patient over from here. */
export const hasHigher = (facilities: readonly Facility[], { tier }: Facility): boolean =>
  facilities.some((other) => other.inNetwork && tierRank(other.tier) > tierRank(tier));

/**
 * Where a crew takes a patient in a drill: the nearest in a straight line that its urgency allows. A patient who will be moved up
 * later goes to the nearest place from which that is possible. Without any such place, to the nearest of the network at all.
 */
export const chooseFacility = (
  facilities: readonly Facility[],
  { from, priority, movedUp }: { readonly from: Coordinate; readonly priority: Priority | undefined; readonly movedUp: boolean },
): Facility | undefined => {
  const network = facilities.filter(({ inNetwork }) => inNetwork);
  const lowest = !movedUp && priorityRank(priority) <= LAST_URGENT_RANK ? LOWEST_URGENT_TIER : LOWEST_TIER;
  const fitting = network.filter((one) => tierRank(one.tier) >= lowest && (!movedUp || hasHigher(network, one)));
  return nearest(fitting, from) ?? nearest(network, from);
};

const nearest = (facilities: readonly Facility[], from: Coordinate): Facility | undefined =>
  facilities.reduce<{ facility?: Facility; meters: number }>(
    (best, facility) => {
      const meters = greatCircleMeters(from, facility.position);
      return meters < best.meters ? { facility, meters } : best;
    },
    { meters: Infinity },
  ).facility;
