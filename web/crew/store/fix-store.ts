import { newCommandId } from '#web/kit/press/command-id.ts';
import { batchOf, MOST_FIXES } from '../positions/batch-of.ts';
import type { Fix } from '../positions/fix.ts';
import type { KeptClock } from '../time/kept-clock.ts';
import type { Datum } from '#shared/schemas/coordinate.ts';
import type { CrewStore } from './crew-store.ts';

/** A report of positions under the id that it keeps until it is answered. */
export interface PositionBatch {
  readonly commandId: string;
  readonly unitId: string;
  readonly positions: ReturnType<typeof batchOf>;
}

/** Where the batch lies that is on its way. */
const BATCH_KEY = 'position-batch';

/** Keeps a fix until it was told. */
export const addFix = (store: CrewStore, fix: Fix): Promise<number> => store.add('fixes', fix);

/** The batch to send: the one that is on its way, else the oldest fixes made into one, in one transaction, so that none is in two. */
export const takeBatch = async (store: CrewStore, { unitId, datum, clock }: { readonly unitId: string; readonly datum: Datum; readonly clock: KeptClock | undefined }): Promise<PositionBatch | undefined> => {
  const change = store.transaction(['fixes', 'kept'], 'readwrite');
  const begun = (await change.objectStore('kept').get(BATCH_KEY)) as PositionBatch | undefined;
  if (begun) {
    await change.done;
    return begun;
  }
  const fixes = change.objectStore('fixes');
  const keys = await fixes.getAllKeys(undefined, MOST_FIXES);
  if (keys.length === 0) {
    await change.done;
    return undefined;
  }
  const batch = { commandId: newCommandId(), unitId, positions: batchOf(await fixes.getAll(undefined, MOST_FIXES), datum, clock) };
  await change.objectStore('kept').put(batch, BATCH_KEY);
  for (const key of keys) await fixes.delete(key);
  await change.done;
  return batch;
};

/** The batch is in the server's hands. */
export const dropBatch = (store: CrewStore): Promise<void> => store.delete('kept', BATCH_KEY);
