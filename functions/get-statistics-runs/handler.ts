import { centres } from '#ports/centres';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { samplesBehind } from '#shared/domain/statistics/behind.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readFigureRows } from '#shared/store/figure-rows.ts';

interface Ports {
  readonly centres: Centres;
  readonly itemStore: ItemStore;
}

/** Nobody reads further down a list, and the longest stand first. */
const MOST_LISTED = 500;

/** What stands behind a figure of get-statistics, counted by the same rules; who belongs to one county sees that county's. */
export const create = (ports: Ports) =>
  httpHandler('get-statistics-runs', routes['get-statistics-runs'], async ({ params, query, caller }) => {
    const { settings } = await centreOf(ports.centres, params.centre);
    const rows = await readFigureRows(ports.itemStore, params.centre, query);
    const samples = samplesBehind(rows, { ...query, settings, countyId: caller.countyId });
    return { total: samples.length, samples: samples.slice(0, MOST_LISTED) };
  });

export const handler = create({ centres, itemStore });
