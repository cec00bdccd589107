import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { pusher } from '#ports/pusher';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { streamHandler } from '#shared/middleware/stream-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Pusher } from '#shared/ports/pusher.ts';
import { boardEntryOf } from '#shared/store/board-entry-of.ts';
import { centreOfKey } from '#shared/store/keys.ts';
import { foldPositions } from './fold-positions.ts';
import { pushToScreens } from './push-to-screens.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly pusher: Pusher;
}

/** Tells the screens of a centre what changed, straight from the table's stream: seconds matter. */
export const create = (ports: Ports) => {
  const changed = new Map<string, BoardEntry[]>();
  return streamHandler(
    'push-board',
    async ({ key, item }) => {
      const entry = item && boardEntryOf(item);
      if (!entry) return;
      const centre = centreOfKey(key);
      changed.set(centre, [...(changed.get(centre) ?? []), entry]);
      return Promise.resolve();
    },
    {
      afterBatch: async () => {
        const batch = [...changed];
        changed.clear();
        for (const [centre, entries] of batch) await pushToScreens(ports, centre, foldPositions(entries));
      },
    },
  );
};

export const handler = create({ clock, itemStore, pusher });
