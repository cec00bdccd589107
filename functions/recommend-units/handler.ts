import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { travelTimes } from '#ports/travel-times';
import { routes } from '#shared/api/routes.ts';
import { centreNow } from '#shared/decisions/centre-now.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { demandOf } from '#shared/decisions/demand-of.ts';
import { recommendFor } from '#shared/decisions/recommend-for.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
  readonly travelTimes: TravelTimes;
}

/** The units that could go, best first by road time and by who loses cover, each left-out one with why not, and the home substation. */
export const create = (ports: Ports) =>
  httpHandler('recommend-units', routes['recommend-units'], async ({ params, query }) => {
    const centre = await centreOf(ports.centres, params.centre);
    const at = ports.clock.now();
    const { incidentId = '', transferId } = query;
    const [located, now] = await Promise.all([
      demandOf(ports.itemStore, centre, { asked: transferId === undefined ? { incidentId } : { transferId }, at }),
      centreNow(ports, centre, { at }),
    ]);
    return recommendFor(ports.travelTimes, located, now);
  });

export const handler = create({ centres, clock, itemStore, roadGraphs, travelTimes });
