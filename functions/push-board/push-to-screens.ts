import type { LiveMessage } from '#shared/api/live-message.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { maySee } from '#shared/domain/board/may-see.ts';
import { hears } from '#shared/domain/board/ringing-lines.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Pusher } from '#shared/ports/pusher.ts';
import { forgetSocket, subscribedSockets, type Socket } from '#shared/store/sockets.ts';
import { intoMessages } from './into-messages.ts';
import { ringsFor } from './rings-for.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly pusher: Pusher;
}

/** Sends each socket what its role may see; a socket that is gone is forgotten. */
export const pushToScreens = async (ports: Ports, centre: string, entries: readonly BoardEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const at = ports.clock.now();
  const [sockets, rings] = await Promise.all([subscribedSockets(ports.itemStore, centre), ringsFor(ports.itemStore, centre, entries)]);
  await Promise.all(
    sockets.map((socket) => {
      const { caller } = socket;
      const seen = entries.filter((entry) => maySee(caller, entry) && hears(caller, entry, rings.readyUsers));
      return pushTo(ports, socket, { at, entries: [...seen, ...(rings.waitingFor.get(caller.userId) ?? []).filter((entry) => maySee(caller, entry))] });
    }),
  );
};

const pushTo = async ({ pusher, itemStore }: Ports, { connectionId, caller }: Socket, news: { readonly at: number; readonly entries: readonly BoardEntry[] }): Promise<void> => {
  for (const entries of intoMessages(news.entries)) {
    const message: LiveMessage = { type: 'changed', at: news.at, entries };
    if ((await pusher.post(connectionId, JSON.stringify(message))) === 'sent') continue;
    await forgetSocket(itemStore, caller.centre, connectionId);
    return;
  }
};
