import { clock } from './clock.ts';
import { openDatabase, pathFromEnvironment } from './database.ts';

/** A message that would have left the machine, and when, epoch milliseconds. */
export interface OutboxMessage {
  readonly at: number;
  readonly way: string;
  readonly to: string;
  readonly text: string;
}

/** What would have been sent, kept to be looked at. */
export interface Outbox {
  put(message: Omit<OutboxMessage, 'at'>): void;
  /** The newest messages, the newest first; those of one way where it is named. */
  newest(limit: number, way?: string): readonly OutboxMessage[];
  close(): void;
}

/** An outbox keeps as many messages as a drill of some ten thousand calls looks through. */
const MOST_MESSAGES = 20_000;
const SCHEMA = 'CREATE TABLE IF NOT EXISTS messages (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, way TEXT NOT NULL, recipient TEXT NOT NULL, text TEXT NOT NULL)';

/** Opens the outbox of a file. */
export const openOutbox = ({ path, now = () => clock.now() }: { readonly path: string; readonly now?: () => number }): Outbox => {
  const database = openDatabase(path);
  database.exec(SCHEMA);
  const insert = database.prepare('INSERT INTO messages (at, way, recipient, text) VALUES (?, ?, ?, ?)');
  const trim = database.prepare('DELETE FROM messages WHERE number <= (SELECT max(number) FROM messages) - ?');
  const select = database.prepare('SELECT at, way, recipient, text FROM messages WHERE way = coalesce(?, way) ORDER BY number DESC LIMIT ?');
  return {
    put: ({ way, to, text }) => {
      insert.run(now(), way, to, text);
      trim.run(MOST_MESSAGES);
    },
    newest: (limit, way) => select.all(way ?? null, limit).map((row) => ({ at: Number(row['at']), way: String(row['way']), to: String(row['recipient']), text: String(row['text']) })),
    close: () => database.close(),
  };
};

/** This process's outbox, in the folder YIKE_DATA. */
export const outbox: Outbox = openOutbox({ path: pathFromEnvironment('outbox.db') });
