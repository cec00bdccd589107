import * as z from 'zod';
import { centres } from '#ports/centres';
import { itemStore } from '#ports/item-store';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { figureRowsOf } from '#shared/decisions/figure-rows-of.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { keepFigureRow } from '#shared/store/figure-rows.ts';
import { bySnapshot } from '#shared/store/read-log.ts';

interface Ports {
  readonly centres: Centres;
  readonly itemStore: ItemStore;
}

const Entry = z.looseObject({ kind: z.enum(['call', 'incident', 'assignment']), id: z.string() });

/** Makes the figures' rows of whatever an event is about anew from its logs; a repeated or late event changes nothing. */
export const create = ({ centres, itemStore }: Ports) =>
  busHandler('roll-up-statistics', async (event) => {
    const centre = await centreOf(centres, event.centre);
    for (const row of await figureRowsOf(bySnapshot(itemStore, event.centre), centre, Entry.parse(event.detail))) await keepFigureRow(itemStore, event.centre, row);
  });

export const handler = create({ centres, itemStore });
