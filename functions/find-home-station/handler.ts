import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { roadsNow } from '#shared/decisions/roads-now.ts';
import { toWgs84 } from '#shared/geo/datum.ts';
import { homeStationsOn } from '#shared/geo/home-stations.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

/** The substation that a place belongs to: the nearest by road as the roads are now. */
export const create = (ports: Ports) =>
  httpHandler('find-home-station', routes['find-home-station'], async ({ params, query }) => {
    const { stations } = await centreOf(ports.centres, params.centre);
    const at = ports.clock.now();
    const { graph, closuresVersion } = await roadsNow(ports, params.centre, { at, action: 'find the home station' });
    const nearest = homeStationsOn(graph, stations).nearest(toWgs84(query));
    const station = nearest && stations[nearest.place];
    return { at, closuresVersion, ...(station && { homeStation: { stationId: station.id, driveSeconds: Math.ceil(nearest.milliseconds / 1000) } }) };
  });

export const handler = create({ centres, clock, itemStore, roadGraphs });
