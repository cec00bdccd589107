import { statusAt, type Facilities } from '#shared/domain/facilities/facilities.ts';
import { facilitiesOfHour } from '#shared/domain/roster/capabilities-of-hour.ts';
import type { RosterDay } from '#shared/domain/roster/roster-day.ts';
import { candidatesOf } from '#shared/domain/transfer/candidates-of.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { ClosuresInForce } from '#shared/schemas/road-closure.ts';
import type { TransferCandidate, TransferDestination, TransferDirection } from '#shared/schemas/transfer.ts';
import { facilityOf } from '#shared/decisions/centre-of.ts';

/** Whom to ask for a patient: the wished facility first, also where it is full, then those of the chain that are open by road time; nobody for a place outside. */
export const transferCandidates = async (
  travelTimes: TravelTimes,
  centre: Centre,
  wish: {
    readonly fromFacilityId: string;
    readonly direction: TransferDirection;
    readonly requires: readonly string[];
    readonly destination?: TransferDestination | undefined;
    readonly at: number;
    readonly closures: ClosuresInForce;
    readonly statuses: Facilities;
    readonly roster: RosterDay;
  },
): Promise<readonly TransferCandidate[]> => {
  const { destination, at } = wish;
  if (destination?.kind === 'outside') return [];
  const from = facilityOf(centre, wish.fromFacilityId);
  const times = await travelTimes.travelTimes({
    centre: centre.settings.name,
    from: centre.facilities.map((facility) => facility.position),
    to: from.position,
    closures: wish.closures,
    at,
  });
  const away = facilitiesOfHour(centre, { day: wish.roster, at }).map((facility, index) => {
    const time = times[index];
    return { facility, milliseconds: time?.reachable ? time.milliseconds : undefined, isOpen: statusAt(wish.statuses, facility.id, at).kind === 'open' };
  });
  const chain = candidatesOf({ from, direction: wish.direction, requires: wish.requires }, away);
  if (!destination) return chain;
  const wished = facilityOf(centre, destination.facilityId);
  return [{ facilityId: wished.id, tier: wished.tier }, ...chain.filter((one) => one.facilityId !== wished.id)];
};
