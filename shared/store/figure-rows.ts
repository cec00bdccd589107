import { FigureRow } from '#shared/domain/statistics/figure-row.ts';
import { LostRace, type Item, type ItemStore } from '#shared/ports/item-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { figureRowKey, figuresPartition } from './keys.ts';
import { readAll } from './read-all.ts';
import { utcDayOf } from './snapshot.ts';
import { utcDaysBetween } from './utc-days.ts';

/** A row, and how much it knows: the versions of all logs that it was made of, added up. Whatever changes any of them makes a greater one. */
export interface VersionedRow {
  readonly row: FigureRow;
  readonly version: number;
}

/** The item of a row, under the UTC day in which it counts. */
const figureItem = (centre: string, { row, version }: VersionedRow): Item => ({ ...figureRowKey(centre, utcDayOf(row.at), row), version, body: canonicalJson(row) });

/** Keeps a row unless what is kept knows as much: events may come twice, late and in any order. */
export const keepFigureRow = async (store: ItemStore, centre: string, versioned: VersionedRow): Promise<void> => putUnless(store, figureItem(centre, versioned), (kept) => kept >= versioned.version);

/** Writes a row anew unless what is kept knows more: how rows are made may have changed. */
export const replaceFigureRow = async (store: ItemStore, centre: string, versioned: VersionedRow): Promise<void> => putUnless(store, figureItem(centre, versioned), (kept) => kept > versioned.version);

const putUnless = async (store: ItemStore, item: Item, isEnough: (keptVersion: number) => boolean): Promise<void> => {
  for (;;) {
    const kept = await store.get(item);
    if (kept && isEnough(kept.version)) return;
    try {
      await store.transact([{ put: item, when: kept ? { version: kept.version } : 'absent' }]);
      return;
    } catch (error) {
      // A lost turn means that a row with more knowledge was written meanwhile, so that this ends.
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
