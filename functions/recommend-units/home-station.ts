import type { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** The substation nearest by road, whether or not a unit stands there; nothing where no road leads. */
export const homeStation = async (
  travelTimes: TravelTimes,
  centre: Centre,
  { to, at }: { readonly to: Coordinate; readonly at: number },
): Promise<Recommendation['homeStation']> => {
  const times = await travelTimes.travelTimes({ centre: centre.settings.name, from: centre.stations.map((station) => station.position), to, at });
  const reached = centre.stations.flatMap((station, index) => {
    const time = times[index];
    return time?.reachable ? [{ stationId: station.id, driveSeconds: Math.ceil(time.milliseconds / 1000), degraded: time.degraded }] : [];
  });
  return reached.sort((one, other) => one.driveSeconds - other.driveSeconds || one.stationId.localeCompare(other.stationId))[0];
};
