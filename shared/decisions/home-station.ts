import type { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { Station } from '#shared/schemas/centre.ts';
import type { TravelTime } from '#shared/schemas/travel-time.ts';

/** The substation nearest by road, whether or not a unit stands there; `times` are theirs, in their order. Nothing where no road leads. */
export const homeStation = (stations: readonly Station[], times: readonly TravelTime[]): Recommendation['homeStation'] => {
  const reached = stations.flatMap((station, index) => {
    const time = times[index];
    return time?.reachable ? [{ stationId: station.id, driveSeconds: Math.ceil(time.milliseconds / 1000), degraded: time.degraded }] : [];
  });
  return reached.sort((one, other) => one.driveSeconds - other.driveSeconds || one.stationId.localeCompare(other.stationId))[0];
};
