import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { bytesOfItem, MOST_BYTES_PER_PAGE } from '../item-limits.ts';
import type { Change, Item, ItemKey, Page, Query } from '../item-store.ts';
import { ITEM_COLUMNS, itemOfRow, itemParameters, type ItemRow } from './item-row.ts';
import { cursorAfter, statementOf } from './query-statement.ts';

/** One row of the change feed: the change and its place in the feed of the whole store. */
export interface FeedRow {
  /** Whole numbers that only grow; some may be left out. */
  readonly sequence: number;
  readonly change: Change;
}

/** DynamoDB's sequence numbers have up to 40 digits; ours are padded so that they also sort as text. */
export const SEQUENCE_DIGITS = 21;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS items (
    pk TEXT NOT NULL, sk TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    i1pk TEXT, i1sk TEXT, i2pk TEXT, i2sk TEXT, expires_at INTEGER, PRIMARY KEY (pk, sk)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS items_i1 ON items (i1pk, i1sk, pk, sk) WHERE i1pk IS NOT NULL;
  CREATE INDEX IF NOT EXISTS items_i2 ON items (i2pk, i2sk, pk, sk) WHERE i2pk IS NOT NULL;
  CREATE INDEX IF NOT EXISTS items_expiry ON items (expires_at) WHERE expires_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS feed (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, pk TEXT NOT NULL, sk TEXT NOT NULL, before TEXT, after TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS latest (one INTEGER PRIMARY KEY CHECK (one = 1), moment INTEGER NOT NULL) STRICT;
`;

/** The SQL of the local store, synchronous: items, their change feed, and the latest moment at which anything was written. */
export class ItemTable {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, { readOnly = false } = {}) {
    this.#database = database;
    if (!readOnly) database.exec(SCHEMA);
  }

  /** The item, unless it has expired by `now`. */
  find({ pk, sk }: ItemKey, now: number): Item | undefined {
    const row = this.#statement(`SELECT ${ITEM_COLUMNS} FROM items WHERE pk = ? AND sk = ?`).get(pk, sk) as ItemRow | undefined;
    return row === undefined || (row.expires_at !== null && row.expires_at <= now) ? undefined : itemOfRow(row);
  }

  /** One page of a query as of `now`. */
  page(query: Query, now: number): Page {
    const { sql, parameters } = statementOf(query, now);
    const items: Item[] = [];
    let bytes = 0;
    let last: ItemRow | undefined;
    for (const row of this.#statement(sql).iterate(...parameters) as Iterable<ItemRow>) {
      const isFull = items.length >= (query.limit ?? Infinity) || bytes >= MOST_BYTES_PER_PAGE;
      if (isFull && last) return { items, cursor: cursorAfter(last, query.index) };
      items.push(itemOfRow(row));
      bytes += bytesOfItem(items.at(-1)!);
      last = row;
    }
    return { items };
  }

  /** Stores the item in place of `before` and tells the feed. */
  put(item: Item, before: Item | undefined): void {
    const values = itemParameters(item);
    this.#statement(`INSERT OR REPLACE INTO items (${ITEM_COLUMNS}) VALUES (${values.map(() => '?').join(', ')})`).run(...values);
    this.#tellFeed({ kind: before ? 'modify' : 'insert', key: item, item, ...(before && { before }) });
  }

  /** Removes the item that stands there and tells the feed. */
  remove(before: Item): void {
    this.#statement('DELETE FROM items WHERE pk = ? AND sk = ?').run(before.pk, before.sk);
    this.#tellFeed({ kind: 'remove', key: before, before });
  }

  /** Items that have expired by `now`, the longest expired first. */
  expired(now: number, limit: number): Item[] {
    const rows = this.#statement(`SELECT ${ITEM_COLUMNS} FROM items WHERE expires_at <= ? ORDER BY expires_at LIMIT ?`).all(now, limit);
    return (rows as unknown as ItemRow[]).map(itemOfRow);
  }

  /** Every item, in the order of their keys, as of one moment. */
  *scan(): Generator<Item> {
    const all = this.#database.prepare(`SELECT ${ITEM_COLUMNS} FROM items ORDER BY pk, sk`);
    for (const row of all.iterate() as Iterable<unknown>) yield itemOfRow(row as ItemRow);
  }

  /** Changes after a sequence, in order. */
  feedAfter(sequence: number, limit: number): FeedRow[] {
    const rows = this.#statement('SELECT sequence, kind, pk, sk, before, after FROM feed WHERE sequence > ? ORDER BY sequence LIMIT ?').all(sequence, limit);
    return (rows as unknown as StoredChange[]).map(feedRowOf);
  }

  /** Forgets the feed up to and including a sequence. */
  trimFeed(sequence: number): void {
    this.#statement('DELETE FROM feed WHERE sequence <= ?').run(sequence);
  }

  /** The sequence of the latest change there has been; 0 when there is none. */
  latestSequence(): number {
    const row = this.#statement("SELECT seq FROM sqlite_sequence WHERE name = 'feed'").get();
    return Number(row?.['seq'] ?? 0);
  }

  /** Notes that something was written at this moment. */
  touch(moment: number): void {
    this.#statement('INSERT INTO latest VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET moment = MAX(moment, excluded.moment)').run(moment);
  }

  /** The latest moment at which anything was written, in epoch milliseconds; 0 for an empty store. */
  latestMoment(): number {
    return Number(this.#statement('SELECT moment FROM latest').get()?.['moment'] ?? 0);
  }

  #tellFeed({ kind, key, item, before }: Omit<Change, 'sequence'>): void {
    this.#statement('INSERT INTO feed (kind, pk, sk, before, after) VALUES (?, ?, ?, ?, ?)').run(
      kind,
      key.pk,
      key.sk,
      before ? JSON.stringify(before) : null,
      item ? JSON.stringify(item) : null,
    );
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const prepared = this.#database.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

interface StoredChange {
  sequence: number;
  kind: Change['kind'];
  pk: string;
  sk: string;
  before: string | null;
  after: string | null;
}

const feedRowOf = ({ sequence, kind, pk, sk, before, after }: StoredChange): FeedRow => ({
  sequence,
  change: {
    sequence: String(sequence).padStart(SEQUENCE_DIGITS, '0'),
    kind,
    key: { pk, sk },
    ...(after !== null && { item: JSON.parse(after) as Item }),
    ...(before !== null && { before: JSON.parse(before) as Item }),
  },
});
