import type * as z from 'zod';
import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { isReady, placedFleet, startOfPlace } from '#shared/decisions/placed-fleet.ts';
import { roadsNow } from '#shared/decisions/roads-now.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { isochroneBands } from '#shared/geo/isochrone-bands.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';
import type { GetIsochronesQuery } from './schema.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

/** The areas that stations, or the units that are available now, reach within so many minutes of a call. */
export const create = (ports: Ports) =>
  httpHandler('get-isochrones', routes['get-isochrones'], async ({ params, query }) => {
    const centre = await centreOf(ports.centres, params.centre);
    const at = ports.clock.now();
    const [{ graph, closuresVersion }, starts] = await Promise.all([roadsNow(ports, params.centre, { at, action: 'draw isochrones' }), startsOf(ports.itemStore, centre, { ...query, at })]);
    const features = isochroneBands(graph, starts.map(({ start }) => start), { ...centre.settings, minutes: query.minutes });
    return { at, closuresVersion, from: starts.map(({ id }) => id), isochrones: { type: 'FeatureCollection' as const, features } };
  });

interface Start {
  readonly id: string;
  readonly start: TravelStart;
}

/** @throws NotFound for a station or unit that the pack does not have; a unit that cannot be sent reaches nothing. */
const startsOf = async (itemStore: ItemStore, centre: Centre, { of, id, at }: z.infer<typeof GetIsochronesQuery> & { readonly at: number }): Promise<readonly Start[]> => {
  const known = of === 'stations' ? centre.stations : centre.units;
  if (id !== undefined && !known.some((one) => one.id === id)) throw new NotFound(of === 'stations' ? 'station' : 'unit', id);
  const isAsked = (start: Start): boolean => id === undefined || start.id === id;
  if (of === 'stations') return centre.stations.map((station) => ({ id: station.id, start: station.position })).filter(isAsked);
  const fleet = await placedFleet(itemStore, centre, { now: at });
  return fleet.flatMap(({ fleetUnit, state, crew, place }) => (place && isReady({ state, crew }) ? [{ id: fleetUnit.id, start: startOfPlace(place) }] : [])).filter(isAsked);
};

export const handler = create({ centres, clock, itemStore, roadGraphs });
