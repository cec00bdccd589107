import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { coverOfFleet } from '#shared/decisions/cover-of-fleet.ts';
import { placedFleet } from '#shared/decisions/placed-fleet.ts';
import { RoadsMissing } from '#shared/domain/roads-missing.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readClosures } from '#shared/store/read-closures.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

/** The people whom the available units reach within the target, by township, as it is now. */
export const create = (ports: Ports) =>
  httpHandler('get-cover', routes['get-cover'], async ({ params }) => {
    const centre = await centreOf(ports.centres, params.centre);
    const at = ports.clock.now();
    const [closures, fleet] = await Promise.all([readClosures(ports.itemStore, params.centre, at), placedFleet(ports.itemStore, centre, { now: at })]);
    const cover = await coverOfFleet(ports.roadGraphs, { centre, fleet, closures, at });
    if (!cover) throw new RoadsMissing('count cover', params.centre);
    return { at, closuresVersion: closures.version, availableUnitIds: [...cover.losses.keys()], cover: cover.now };
  });

export const handler = create({ centres, clock, itemStore, roadGraphs });
