import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs, travelTimes } from '#ports/travel-times';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { coverOfFleet } from '#shared/decisions/cover-of-fleet.ts';
import { placedFleet } from '#shared/decisions/placed-fleet.ts';
import { recommendUnits } from '#shared/domain/recommendation/recommend-units.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { readClosures } from '#shared/store/read-closures.ts';
import { demandOf } from './demand-of.ts';
import { drivesTo } from './drives-to.ts';
import { homeStation } from './home-station.ts';

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
    const [{ demand, to }, closures, fleet] = await Promise.all([
      demandOf(ports.itemStore, centre, { ...query, at }),
      readClosures(ports.itemStore, params.centre, at),
      placedFleet(ports.itemStore, centre, at),
    ]);
    const [drives, cover] = await Promise.all([
      drivesTo(ports.travelTimes, centre, { fleet, to, at, closures }),
      coverOfFleet(ports.roadGraphs, { centre, fleet, closures, at }),
    ]);
    const candidates = fleet.map((unit, index) => ({ ...unit, drive: drives.ofUnits[index], coverLoss: cover && (cover.losses.get(unit.fleetUnit.id) ?? NO_LOSS) }));
    const home = homeStation(centre.stations, drives.ofStations);
    return { ...recommendUnits(demand, candidates), closuresVersion: closures.version, ...(cover && { cover: cover.now }), ...(home && { homeStation: home }) };
  });

/** A unit on a run covers nobody. */
const NO_LOSS = { people: 0, townships: [] };

export const handler = create({ centres, clock, itemStore, roadGraphs, travelTimes });
