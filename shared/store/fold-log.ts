import type { ReplayedLifecycle } from '#shared/domain/lifecycles.ts';
import type { LogEntry } from './log-entry.ts';
import type { LoadedLog } from './snapshot.ts';

/** A log as its entries alone tell it, first to last: what its snapshot must say. */
export const foldLog = (lifecycle: ReplayedLifecycle, entries: readonly LogEntry[]): LoadedLog<unknown> => ({
  state: entries.reduce((state, { type, data, ...recorded }) => lifecycle.evolve(state, { type, data }, recorded), lifecycle.initial),
  version: entries.length,
  hash: entries.at(-1)?.hash ?? null,
  firstRecordedAt: entries[0]?.recordedAt,
});
