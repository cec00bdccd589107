import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { ClosuresInForce } from '#shared/schemas/road-closure.ts';
import type { TravelTime } from '#shared/schemas/travel-time.ts';
import { startOfPlace, type PlacedUnit } from './placed-fleet.ts';

/** The ways of a fleet, of the stations and of the neighbours to one point. */
export interface Drives {
  /** In the fleet's order; nothing for a unit that is nowhere. */
  readonly ofUnits: readonly (TravelTime | undefined)[];
  /** In the stations' order. */
  readonly ofStations: readonly TravelTime[];
  /** In the neighbours' order, each from where it enters. */
  readonly ofNeighbours: readonly TravelTime[];
}

/** Asks for all ways in one question, so that they rest on the same roads and the same source. */
export const drivesTo = async (
  travelTimes: TravelTimes,
  centre: Centre,
  { fleet, ...asked }: { readonly fleet: readonly PlacedUnit[]; readonly to: Coordinate; readonly at: number; readonly closures: ClosuresInForce },
): Promise<Drives> => {
  const starts = fleet.flatMap(({ place }) => (place ? [startOfPlace(place)] : []));
  const { stations, neighbours = [] } = centre;
  const from = [...starts, ...stations.map(({ position }) => position), ...neighbours.map(({ position }) => position)];
  const times = await travelTimes.travelTimes({ centre: centre.settings.name, from, ...asked });
  let next = 0;
  const ofUnits = fleet.map(({ place }) => (place ? times[next++] : undefined));
  const others = times.slice(starts.length);
  return { ofUnits, ofStations: others.slice(0, stations.length), ofNeighbours: others.slice(stations.length) };
};
