import { FigureRow } from '#shared/domain/statistics/figure-row.ts';
import { LostRace, type Item, type ItemStore } from '#shared/ports/item-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { figureRowKey, figuresPartition } from './keys.ts';
import { readAll } from './read-all.ts';
import { utcDayOf } from './snapshot.ts';

/** A row, and how much it knows: the versions of all logs that it was made of, added up. Whatever changes any of them makes a greater one. */
export interface VersionedRow {
  readonly row: FigureRow;
  readonly version: number;
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** The item of a row, under the UTC day in which it counts. */
export const figureItem = (centre: string, { row, version }: VersionedRow): Item => ({ ...figureRowKey(centre, utcDayOf(row.at), row), version, body: canonicalJson(row) });

/** Keeps a row unless what is kept knows as much: events may come twice, late and in any order. */
export const keepFigureRow = async (store: ItemStore, centre: string, versioned: VersionedRow): Promise<void> => {
  const item = figureItem(centre, versioned);
  for (;;) {
    const kept = await store.get(item);
    if (kept && kept.version >= item.version) return;
    try {
      await store.transact([{ put: item, when: kept ? { version: kept.version } : 'absent' }]);
      return;
    } catch (error) {
      // Every lost turn means that a row with more knowledge was written meanwhile, so that this ends.
      if (!(error instanceof LostRace)) throw error;
    }
  }
};

/** The rows that count from one moment up to another (epoch milliseconds, the end excluded). */
export const readFigureRows = async (store: ItemStore, centre: string, { from, to }: { readonly from: number; readonly to: number }): Promise<readonly FigureRow[]> => {
  const rows: FigureRow[] = [];
  for (const day of utcDaysBetween(from, to)) {
    const items = await readAll(store, { pk: figuresPartition(centre, day) });
    rows.push(...items.map(({ body }) => FigureRow.parse(JSON.parse(body))).filter(({ at }) => at >= from && at < to));
  }
  return rows;
};

const utcDaysBetween = (from: number, to: number): readonly string[] => {
  const days: string[] = [];
  for (let at = from - (from % MILLISECONDS_A_DAY); at < to; at += MILLISECONDS_A_DAY) days.push(utcDayOf(at));
  return days;
};
