import { centres } from '#ports/centres';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { figureRowsOfLogs } from '#shared/decisions/rebuild-figure-rows.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { replaceFigureRow } from '#shared/store/figure-rows.ts';
import { figureLogsBegun } from '#shared/store/figure-logs.ts';

interface Ports {
  readonly centres: Centres;
  readonly itemStore: ItemStore;
}

/** Makes the figures' rows anew from the entries of the logs, also while the centre is at work: after an upgrade, or another cut of the townships. */
export const create = (ports: Ports) =>
  httpHandler('rebuild-statistics', routes['rebuild-statistics'], async ({ params, body }) => {
    const centre = await centreOf(ports.centres, params.centre);
    const logs = await figureLogsBegun(ports.itemStore, params.centre, body);
    let rows = 0;
    for await (const row of figureRowsOfLogs(ports.itemStore, centre, logs)) {
      await replaceFigureRow(ports.itemStore, params.centre, row);
      rows += 1;
    }
    return { rows };
  });

export const handler = create({ centres, itemStore });
