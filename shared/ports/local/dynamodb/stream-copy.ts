import type { Change } from '../../item-store.ts';
import type { ShardBatch, ShardPositions } from '../../aws/dynamodb/stream-reader.ts';
import { inTransaction, openDatabase } from '../database.ts';
import { SEQUENCE_DIGITS, type FeedRow } from '../item-table.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS feed (sequence INTEGER PRIMARY KEY AUTOINCREMENT, change TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS shards (stream TEXT NOT NULL, shard TEXT NOT NULL, last TEXT, is_over INTEGER NOT NULL, PRIMARY KEY (stream, shard)) STRICT;
`;

/**
 * The part of a table's stream that was read, on one SQLite file: its changes under sequences of this host's own, and how far
 * each shard was read, written together. So the host's consumers follow a stream as they follow the embedded store's feed.
 */
export interface StreamCopy {
  positionsIn(stream: string): ShardPositions;
  add(stream: string, batch: ShardBatch): void;
  readFeed(after: number, limit: number): FeedRow[];
  latestSequence(): number;
  trimFeed(upTo: number): void;
  close(): void;
}

/** Opens the copy at this path, or in memory. */
export const openStreamCopy = (path: string): StreamCopy => {
  const database = openDatabase(path);
  database.exec(SCHEMA);
  const append = database.prepare('INSERT INTO feed (change) VALUES (?)');
  const upsert = database.prepare('INSERT OR REPLACE INTO shards VALUES (?, ?, ?, ?)');
  const positions = database.prepare('SELECT shard, last, is_over FROM shards WHERE stream = ?');
  const after = database.prepare('SELECT sequence, change FROM feed WHERE sequence > ? ORDER BY sequence LIMIT ?');
  const latest = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'feed'");
  const trim = database.prepare('DELETE FROM feed WHERE sequence <= ?');
  return {
    positionsIn: (stream) =>
      new Map(positions.all(stream).map(({ shard, last, is_over: isOver }) => [String(shard), { ...(last !== null && { last: String(last) }), isOver: isOver === 1 }])),
    add: (stream, { shardId, changes, position }) =>
      inTransaction(database, () => {
        for (const change of changes) append.run(JSON.stringify(change));
        upsert.run(stream, shardId, position.last ?? null, position.isOver ? 1 : 0);
      }),
    readFeed: (sequence, limit) =>
      after.all(sequence, limit).map((row) => {
        const own = Number(row['sequence']);
        return { sequence: own, change: { ...(JSON.parse(String(row['change'])) as Change), sequence: String(own).padStart(SEQUENCE_DIGITS, '0') } };
      }),
    latestSequence: () => Number(latest.get()?.['seq'] ?? 0),
    trimFeed: (upTo) => void trim.run(upTo),
    close: () => database.close(),
  };
};
