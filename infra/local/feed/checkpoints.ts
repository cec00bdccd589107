import { openDatabase } from '#shared/ports/local/database.ts';
import type { Change } from '#shared/ports/item-store.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS checkpoints (consumer TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS dead_letters (consumer TEXT NOT NULL, sequence INTEGER NOT NULL, change TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (consumer, sequence)) WITHOUT ROWID;
`;

/** A change that a consumer failed on too often, and why. */
export interface DeadLetter {
  readonly consumer: string;
  readonly change: Change;
  readonly reason: string;
}

/** How far each consumer of the feed has come, and what it could not do. */
export interface Checkpoints {
  /** The last sequence number that the consumer is done with; 0 at first. */
  of(consumer: string): number;
  save(consumer: string, sequence: number): void;
  bury(letter: DeadLetter): void;
  deadLetters(): readonly DeadLetter[];
  /** Waits until all that was saved is on the disk. */
  flush(): void;
  close(): void;
}

/**
 * Opens the checkpoints of a data folder. A checkpoint lost with the machine's power means that changes come again, which
 * every consumer can take; so saving one does not wait for the disk.
 */
export const openCheckpoints = ({ path }: { readonly path: string }): Checkpoints => {
  const database = openDatabase(path, { durability: 'normal' });
  database.exec(SCHEMA);
  const select = database.prepare('SELECT sequence FROM checkpoints WHERE consumer = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO checkpoints (consumer, sequence) VALUES (?, ?)');
  const insert = database.prepare('INSERT OR REPLACE INTO dead_letters (consumer, sequence, change, reason) VALUES (?, ?, ?, ?)');
  const all = database.prepare('SELECT consumer, change, reason FROM dead_letters ORDER BY consumer, sequence');
  return {
    of: (consumer) => Number(select.get(consumer)?.['sequence'] ?? 0),
    save: (consumer, sequence) => void upsert.run(consumer, sequence),
    bury: ({ consumer, change, reason }) => void insert.run(consumer, Number(change.sequence), JSON.stringify(change), reason),
    deadLetters: () =>
      all.all().map((row) => ({ consumer: String(row['consumer']), change: JSON.parse(String(row['change'])) as Change, reason: String(row['reason']) })),
    flush: () => database.exec('PRAGMA wal_checkpoint(FULL)'),
    close: () => database.close(),
  };
};
