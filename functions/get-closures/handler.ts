import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { routes } from '#shared/api/routes.ts';
import { closedRoads } from '#shared/geo/closed-roads.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { NO_CLOSURES } from '#shared/schemas/road-closure.ts';
import { readClosures } from '#shared/store/read-closures.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

/** All that is closed now, with names and lines for the map. */
export const create = ({ clock, itemStore, roadGraphs }: Ports) =>
  httpHandler('get-closures', routes['get-closures'], async ({ params: { centre } }) => {
    const at = clock.now();
    const [{ version, closures }, open] = await Promise.all([readClosures(itemStore, centre, at), roadGraphs.find(centre, { closures: NO_CLOSURES, at })]);
    return {
      at,
      version,
      closures: closures.map((closure) => {
        const { streets, lines } = open ? closedRoads(open, closure.part) : { streets: [], lines: [] };
        return { ...closure, streets, geometry: { type: 'MultiLineString' as const, coordinates: lines } };
      }),
    };
  });

export const handler = create({ clock, itemStore, roadGraphs });
