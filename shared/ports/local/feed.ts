import type { DatabaseSync } from 'node:sqlite';
import type { Change } from '../item-store.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS feed (sequence INTEGER PRIMARY KEY AUTOINCREMENT, change TEXT NOT NULL);
`;

/** The embedded store's change feed: written in the very transaction that it tells of, so that nothing is lost or invented. */
export interface LocalFeed {
  /** Adds a change; called within the store's transaction. */
  add(change: Omit<Change, 'sequence'>): void;
  /** Changes after a sequence number, in the order in which they were committed. */
  read(after: number, limit: number): readonly Change[];
  /** Forgets changes up to this sequence number: every consumer has passed it. */
  trim(upTo: number): void;
  /** Tells the listeners that there is something new. */
  announce(): void;
  /** Calls the listener after each commit. @returns how to stop */
  listen(listener: () => void): () => void;
}

/** The feed of a database. */
export const createFeed = (database: DatabaseSync): LocalFeed => {
  database.exec(SCHEMA);
  const insert = database.prepare('INSERT INTO feed (change) VALUES (?)');
  const select = database.prepare('SELECT sequence, change FROM feed WHERE sequence > ? ORDER BY sequence LIMIT ?');
  const forget = database.prepare('DELETE FROM feed WHERE sequence <= ?');
  const listeners = new Set<() => void>();
  return {
    add: (change) => void insert.run(JSON.stringify(change)),
    read: (after, limit) =>
      select.all(after, limit).map((row) => ({ ...(JSON.parse(String(row['change'])) as Omit<Change, 'sequence'>), sequence: String(row['sequence']) })),
    trim: (upTo) => void forget.run(upTo),
    announce: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
