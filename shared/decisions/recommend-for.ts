import { neighboursToCall } from '#shared/domain/recommendation/neighbours-to-call.ts';
import { recommendUnits } from '#shared/domain/recommendation/recommend-units.ts';
import type { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { CentreNow } from './centre-now.ts';
import type { LocatedDemand } from './demand-of.ts';
import { drivesTo } from './drives-to.ts';
import { homeStation } from './home-station.ts';

/** A unit on a run covers nobody. */
const NO_LOSS = { people: 0, townships: [] };

/** The units that could go to where they are needed, best first by road time and by who loses cover, and whom else to call. */
export const recommendFor = async (travelTimes: TravelTimes, { demand, to }: LocatedDemand, now: CentreNow): Promise<Recommendation> => {
  const { centre, fleet, closures, cover } = now;
  const drives = await drivesTo(travelTimes, centre, { fleet, to, at: demand.at, closures });
  const candidates = fleet.map((unit, index) => ({ ...unit, drive: drives.ofUnits[index], coverLoss: cover && (cover.losses.get(unit.fleetUnit.id) ?? NO_LOSS) }));
  const { set, ...ranked } = recommendUnits(demand, candidates);
  const ways = (centre.neighbours ?? []).map((neighbour, index) => ({ neighbour, drive: drives.ofNeighbours[index] }));
  const home = homeStation(centre.stations, drives.ofStations);
  return {
    ...ranked,
    ...(set && { set: { ...set, ...(cover && { coverLoss: cover.lossOfAll(set.ambulances.map(({ unitId }) => unitId)) }) } }),
    neighbours: neighboursToCall(demand, { ...ranked, ...(set && { set }) }, ways),
    closuresVersion: closures.version,
    ...(cover && { cover: cover.now }),
    ...(home && { homeStation: home }),
  };
};
