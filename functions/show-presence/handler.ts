import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { keepPresence } from '#shared/store/presences.ts';

/** A console says it again well within this; one that was closed or cut off is gone after it. */
const SEEN_FOR_MILLISECONDS = 90_000;

/** Lets the other consoles see which incident a dispatcher has before them. */
export const create = (ports: CommandPorts) =>
  commandHandler('show-presence', ports, async ({ body: { incidentId }, caller: { userId } }, work) => {
    const at = work.context.recordedAt;
    const until = at + SEEN_FOR_MILLISECONDS;
    keepPresence(work, { userId, ...(incidentId !== undefined && { incidentId }), at, until });
    return Promise.resolve({ until });
  });

export const handler = create({ clock, itemStore });
