import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { foldLog } from './fold-log.ts';
import { loadLog, readEntries } from './log.ts';
import type { LoadedLog } from './snapshot.ts';

/** Reads a log's state and version. */
export type ReadLog = <State, Event extends { readonly type: string; readonly data: unknown }>(lifecycle: Lifecycle<State, Event>, id: string) => Promise<Pick<LoadedLog<State>, 'state' | 'version'>>;

/** Reads states as their snapshots have them, consistently. */
export const bySnapshot =
  (store: ItemStore, centre: string): ReadLog =>
  async (lifecycle, id) =>
    loadLog(store, { centre, lifecycle, id });

/** Reads states as the entries alone tell them: for whatever must rest on the logs and on nothing derived. */
export const byEntries =
  (store: ItemStore, centre: string): ReadLog =>
  async <State, Event extends { readonly type: string; readonly data: unknown }>(lifecycle: Lifecycle<State, Event>, id: string) =>
    foldLog(lifecycle, await readEntries(store, { centre, kind: lifecycle.kind, id })) as LoadedLog<State>;
