import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { reportOf } from '#shared/domain/statistics/report.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readFigureRows } from '#shared/store/figure-rows.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** The response times of a period, exactly over their samples; who belongs to one county sees that county's. */
export const create = (ports: Ports) =>
  httpHandler('get-statistics', routes['get-statistics'], async ({ params, query, caller }) => {
    const { settings } = await centreOf(ports.centres, params.centre);
    const rows = await readFigureRows(ports.itemStore, params.centre, query);
    return { ...reportOf(rows, { ...query, settings, countyId: caller.countyId }), at: ports.clock.now() };
  });

export const handler = create({ centres, clock, itemStore });
