import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { BoardKind } from '#shared/domain/board/board-entry.ts';
import { maySee } from '#shared/domain/board/may-see.ts';
import { hears, isRinging, readyUsersOf } from '#shared/domain/board/ringing-lines.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { boardEntryOf } from '#shared/store/board-entry-of.ts';
import { snapshotKey } from '#shared/store/keys.ts';
import { readBoardOf } from '#shared/store/read-board.ts';

interface Ports {
  readonly itemStore: ItemStore;
}

/** One entry as it stands now, for a screen that missed a change. What the caller may not see does not exist for it. */
export const create = ({ itemStore }: Ports) =>
  httpHandler('get-board-entry', routes['get-board-entry'], async ({ params: { centre, kind, id }, caller }) => {
    const known = BoardKind.safeParse(kind);
    const item = known.success ? await itemStore.get(snapshotKey(centre, known.data, id)) : undefined;
    const entry = item && boardEntryOf(item);
    if (!entry || !maySee(caller, entry)) throw new NotFound(kind, id);
    if (isRinging(entry) && !hears(caller, entry, readyUsersOf(await readBoardOf(itemStore, centre, 'seat')))) throw new NotFound(kind, id);
    return entry;
  });

export const handler = create({ itemStore });
