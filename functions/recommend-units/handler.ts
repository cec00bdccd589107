import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { travelTimes } from '#ports/travel-times';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { demandOf } from './demand-of.ts';
import { candidateUnits } from './candidate-units.ts';
import { homeStation } from './home-station.ts';
import { recommendUnits } from '#shared/domain/recommendation/recommend-units.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly travelTimes: TravelTimes;
}

/** The units that could go, best first by road time, each left-out one with why not, and the home substation. */
export const create = (ports: Ports) =>
  httpHandler('recommend-units', routes['recommend-units'], async ({ params, query }) => {
    const centre = await centreOf(ports.centres, params.centre);
    const at = ports.clock.now();
    const { demand, to } = await demandOf(ports.itemStore, centre, { ...query, at });
    const [candidates, home] = await Promise.all([
      candidateUnits(ports, centre, { to, at }),
      homeStation(ports.travelTimes, centre, { to, at }),
    ]);
    return { ...recommendUnits(demand, candidates), ...(home && { homeStation: home }) };
  });

export const handler = create({ centres, clock, itemStore, travelTimes });
