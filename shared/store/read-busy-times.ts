import { UnitEvent } from '#events/unit.ts';
import { busyTimes, type BusyTime, type TimedUnitEvent } from '#shared/domain/unit/busy-times.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { ENTRY_PREFIX, logPartition } from './keys.ts';
import { entryOfBody } from './log-entry.ts';

/** No run lasts longer; a unit's log is read back so far before the time that is asked for. */
const LONGEST_RUN_MILLISECONDS = 24 * 60 * 60 * 1000;
const ENTRIES_A_PAGE = 100;

/** When a unit had which runs, from a time on (epoch milliseconds), by a consistent read of its log from its end backwards. */
export const readBusyTimes = async (store: ItemStore, { centre, unitId, since }: { readonly centre: string; readonly unitId: string; readonly since: number }): Promise<readonly BusyTime[]> => {
  const backwards: TimedUnitEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.query({ pk: logPartition(centre, 'unit', unitId), prefix: ENTRY_PREFIX, descending: true, limit: ENTRIES_A_PAGE, ...(cursor !== undefined && { cursor }) });
    const entries = page.items.map(({ body }) => entryOfBody(body));
    backwards.push(...entries.map(({ type, data, at }) => ({ event: UnitEvent.parse({ type, data }), at })));
    const isFarEnough = entries.some(({ recordedAt }) => recordedAt < since - LONGEST_RUN_MILLISECONDS);
    cursor = isFarEnough ? undefined : page.cursor;
  } while (cursor !== undefined);
  return busyTimes(backwards.reverse());
};
