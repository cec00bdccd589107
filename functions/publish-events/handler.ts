import { bus } from '#ports/bus';
import { streamHandler } from '#shared/middleware/stream-handler.ts';
import type { Bus, BusEvent } from '#shared/ports/bus.ts';
import { busEventOf } from '#shared/store/bus-event-of.ts';

/** Puts every new log entry on the bus, for deadlines, statistics and partners. A repeat is legal: consumers go by the event's id. */
export const create = (ports: { readonly bus: Bus }) => {
  let entries: BusEvent[] = [];
  return streamHandler(
    'publish-events',
    async ({ kind, item }) => {
      const entry = kind === 'insert' && item ? busEventOf(item) : undefined;
      if (entry) entries = [...entries, entry];
      return Promise.resolve();
    },
    {
      afterBatch: async () => {
        const batch = entries;
        entries = [];
        if (batch.length > 0) await ports.bus.publish(batch);
      },
    },
  );
};

export const handler = create({ bus });
