import type { Item, ItemStore } from '#shared/ports/item-store.ts';
import { dayPartition, daySortKey } from './keys.ts';
import { readAll } from './read-all.ts';
import { SnapshotBody } from './snapshot.ts';
import { storedLogs } from './stored-logs.ts';
import { utcDaysBetween } from './utc-days.ts';

/** The kinds of log that figures are made of. */
const FIGURE_LOG_KINDS = ['incident', 'call', 'assignment'] as const;

/** A log that figures are made of. */
export interface FigureLog {
  readonly kind: (typeof FIGURE_LOG_KINDS)[number];
  readonly id: string;
}

const isFigureLog = (log: { readonly kind: string; readonly id: string }): log is FigureLog => (FIGURE_LOG_KINDS as readonly string[]).includes(log.kind);

/** The logs of a centre that figures are made of, among a store's items in the order of their keys. */
export const figureLogsAmong = (items: Iterable<Item>, centre: string): readonly FigureLog[] => {
  const logs: FigureLog[] = [];
  for (const { kind, id, centre: own } of storedLogs(items)) {
    const log = { kind, id };
    if (own === centre && isFigureLog(log)) logs.push(log);
  }
  return logs;
};

/** Those that began from one moment up to another (epoch milliseconds), from the index by days. */
export const figureLogsBegun = async (store: ItemStore, centre: string, { from, to }: { readonly from: number; readonly to: number }): Promise<readonly FigureLog[]> => {
  const logs: FigureLog[] = [];
  for (const day of utcDaysBetween(from, to)) {
    for (const kind of FIGURE_LOG_KINDS) {
      const items = await readAll(store, { pk: dayPartition(centre, kind, day), index: 'i2', from: daySortKey(from, ''), to: daySortKey(to, '') });
      logs.push(...items.map(({ body }) => ({ kind, id: SnapshotBody.parse(JSON.parse(body)).id })));
    }
  }
  return logs;
};
