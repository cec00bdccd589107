import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { boardOf } from '#shared/domain/board/board-of.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readBoard } from '#shared/store/read-board.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** The live board as the caller may see it: what a screen starts from. */
export const create = ({ clock, itemStore }: Ports) =>
  httpHandler('get-board', routes['get-board'], async ({ params, caller }) => {
    const at = clock.now();
    return { at, entries: boardOf(caller, await readBoard(itemStore, params.centre)) };
  });

export const handler = create({ clock, itemStore });
