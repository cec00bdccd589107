import type { Client } from '#shared/api/client-on.ts';
import type { Datum } from '#shared/schemas/coordinate.ts';
import { afterFailure } from '../queue/after-failure.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { dropBatch, takeBatch } from '../store/fix-store.ts';
import type { KeptClock } from '../time/kept-clock.ts';

/** What telling positions needs. */
export interface PositionSender {
  readonly store: CrewStore;
  readonly client: Client;
  readonly centre: string;
  readonly unitId: string;
  readonly datum: Datum;
  readonly clock: () => KeptClock | undefined;
}

/** Two pages of one phone never send the same fixes. */
const LOCK = 'yike-crew-positions';

/** Tells the fixes that wait, batch by batch. One that the server refuses is dropped: a track with a gap serves, a queue that stands still does not. @throws when the line is bad */
export const sendPositions = (sender: PositionSender): Promise<void> =>
  navigator.locks.request(LOCK, async () => {
    const { store, client, centre, clock } = sender;
    for (;;) {
      const batch = await takeBatch(store, { ...sender, clock: clock() });
      if (!batch) return;
      const { unitId, commandId, positions } = batch;
      try {
        await client.call('report-positions', { centre, unitId }, { body: { commandId, positions } });
      } catch (error) {
        if (afterFailure(error).kind !== 'refused') throw error;
      }
      await dropBatch(store);
    }
  });
