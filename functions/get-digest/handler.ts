import { createHash } from 'node:crypto';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { boardOf } from '#shared/domain/board/board-of.ts';
import { answer } from '#shared/middleware/answer.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readBoard } from '#shared/store/read-board.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** Ids and versions of the caller's board; 304 while nothing has changed. Positions move all the time and are left out. */
export const create = ({ clock, itemStore }: Ports) =>
  httpHandler('get-digest', routes['get-digest'], async ({ params, caller, headers }) => {
    const at = clock.now();
    const board = boardOf(caller, await readBoard(itemStore, params.centre));
    const entries = board.flatMap((entry) =>
      entry.kind === 'position' || entry.kind === 'presence' ? [] : [[entry.kind, entry.id, entry.version] as [typeof entry.kind, string, number]],
    );
    const etag = `"${createHash('sha256').update(JSON.stringify(entries)).digest('base64url')}"`;
    if (headers['if-none-match'] === etag) return answer<{ at: number; entries: typeof entries }>(undefined, { status: 304, headers: { etag } });
    return answer({ at, entries }, { headers: { etag } });
  });

export const handler = create({ clock, itemStore });
