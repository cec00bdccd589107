import { type RosterDay, rosterDayOf, rosterLifecycle } from '#shared/domain/roster/roster-day.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLogs } from './load-logs.ts';
import { loadLog } from './log.ts';
import type { LoadedLog } from './snapshot.ts';

/** The day of the roster that a moment (epoch milliseconds) lies in, by one consistent read: what every instance does before it ranks, sends or alerts. */
export const readRosterDay = async (store: ItemStore, centre: string, at: number): Promise<RosterDay> =>
  (await loadLog(store, { centre, lifecycle: rosterLifecycle, id: rosterDayOf(at) })).state;

/** Days of the roster by their ids, with their versions. */
export const loadRosterDays = (store: ItemStore, centre: string, ids: readonly string[]): Promise<ReadonlyMap<string, LoadedLog<RosterDay>>> =>
  loadLogs(store, { centre, lifecycle: rosterLifecycle, ids });
