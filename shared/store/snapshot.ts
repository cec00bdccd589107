import * as z from 'zod';
import type { Lifecycle, LogKind } from '#shared/domain/lifecycle.ts';
import type { IndexKeys, Item } from '#shared/ports/item-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { boardPartition, dayPartition, daySortKey, snapshotKey } from './keys.ts';

/** The folded state of a log, beside it; its item's version is the log's. */
export const SnapshotBody = z.strictObject({
  kind: z.enum(['incident', 'assignment', 'unit', 'patient', 'transfer', 'closures', 'facilities', 'roster', 'alarm', 'alert', 'seat', 'call', 'responder', 'response', 'major', 'backfill']),
  id: z.string(),
  state: z.looseObject({}),
  live: z.boolean(),
  /** The last entry's hash, to which the next one is chained. */
  hash: z.string(),
  firstRecordedAt: z.number(),
});
export type SnapshotBody = z.infer<typeof SnapshotBody>;

/** A log as it stands: its state, how many events it has, and where its chain ends. */
export interface LoadedLog<State> {
  readonly state: State;
  /** 0 for a log that does not exist yet. */
  readonly version: number;
  readonly hash: string | null;
  readonly firstRecordedAt: number | undefined;
}

/** Reads a snapshot's item, or the beginning of a log where there is none. */
export const loadedOf = <State>(item: Item | undefined, initial: State): LoadedLog<State> => {
  if (!item) return { state: initial, version: 0, hash: null, firstRecordedAt: undefined };
  const { state, hash, firstRecordedAt } = JSON.parse(item.body) as { state: State; hash: string; firstRecordedAt: number };
  return { state, version: item.version, hash, firstRecordedAt };
};

/** The item that holds a log's state; folded again from its entries, it has the same bytes. */
export const snapshotItem = <State, Event extends { readonly type: string; readonly data: unknown }>(
  centre: string,
  lifecycle: Lifecycle<State, Event>,
  log: { readonly id: string; readonly state: State; readonly version: number; readonly hash: string; readonly firstRecordedAt: number },
): Item => {
  const { id, state, version, hash, firstRecordedAt } = log;
  const live = lifecycle.isLive(state);
  const body = { kind: lifecycle.kind, id, state, live, hash, firstRecordedAt };
  return {
    ...snapshotKey(centre, lifecycle.kind, id),
    version,
    body: canonicalJson(body),
    indexes: indexKeys(centre, lifecycle.kind, { id, live, firstRecordedAt }),
  };
};

/** On the board while it is live; under its first day for good. */
const indexKeys = (centre: string, kind: LogKind, { id, live, firstRecordedAt }: { readonly id: string; readonly live: boolean; readonly firstRecordedAt: number }): IndexKeys => ({
  ...(live && { i1: { pk: boardPartition(centre), sk: `${kind}#${id}` } }),
  i2: { pk: dayPartition(centre, kind, utcDayOf(firstRecordedAt)), sk: daySortKey(firstRecordedAt, id) },
});

/** yyyy-mm-dd, UTC. */
// eslint-disable-next-line no-restricted-globals -- formats a given time, does not read the clock
export const utcDayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
