import * as z from 'zod';
import { LostRace, type ItemStore } from '#shared/ports/item-store.ts';
import { bridgeKey } from './keys.ts';

/** Which events of a bridge were taken: all up to `last`, and those beyond a gap. */
const Heard = z.strictObject({ last: z.number().int(), beyond: z.array(z.number().int()).readonly() });
type Heard = z.infer<typeof Heard>;

/** Beyond a gap no more are remembered: a bridge that is told of the gap fills it or counts anew. */
const MOST_BEYOND = 1000;

/** A bridge of a centre, and what it has just told. */
export interface Told {
  readonly bridge: string;
  readonly sequences: readonly number[];
  readonly countingFrom?: number | undefined;
}

/** What was taken after these numbers came in, too. */
export const heardAfter = ({ last: before, beyond }: Heard, { sequences, countingFrom }: Omit<Told, 'bridge'>): Heard => {
  const start = countingFrom === undefined ? before : countingFrom - 1;
  const waiting = [...new Set([...(countingFrom === undefined ? beyond : []), ...sequences])].filter((sequence) => sequence > start).sort((one, other) => one - other);
  let last = start;
  while (waiting[0] === last + 1) last = waiting.shift()!;
  return { last, beyond: waiting.slice(0, MOST_BEYOND) };
};

/** Notes what a bridge has told, after it was taken. @returns the number up to which nothing is missing */
export const noteHeard = async (itemStore: ItemStore, centre: string, told: Told): Promise<number> => {
  const key = bridgeKey(centre, told.bridge);
  for (;;) {
    const item = await itemStore.get(key);
    const before: Heard = item ? Heard.parse(JSON.parse(item.body)) : { last: 0, beyond: [] };
    const after = heardAfter(before, told);
    const body = JSON.stringify(after);
    if (item?.body === body || (!item && told.sequences.length === 0 && told.countingFrom === undefined)) return after.last;
    try {
      await itemStore.transact([{ put: { ...key, version: (item?.version ?? 0) + 1, body }, when: item ? { version: item.version } : 'absent' }]);
      return after.last;
    } catch (error) {
      // Another request of the same bridge was first: count again on what it noted.
      if (!(error instanceof LostRace)) throw error;
    }
  }
};
