import type { DatabaseSync } from 'node:sqlite';
import { checkTransaction, keyOfWrite, MOST_KEYS_PER_READ } from '../item-limits.ts';
import { type Condition, type Item, type ItemKey, LostRace, type Page, type Query, StoreBusy, type Write } from '../item-store.ts';
import { clock as processClock } from './clock.ts';
import { inTransaction, isInMemory, openDatabase, pathFromEnvironment } from './database.ts';
import type { HostedItemStore } from './hosted-item-store.ts';
import { type FeedRow, ItemTable } from './item-table.ts';
import { takeProcessLock } from './process-lock.ts';
import { storeOfEnvironment } from './store-of-environment.ts';

const SQLITE_BUSY = 5;
const MOST_EXPIRED_AT_ONCE = 100;

export interface LocalItemStoreOptions {
  /** The SQLite file, or `:memory:`. */
  readonly path: string;
  /** What expiry goes by; the process's clock by default. */
  readonly clock?: { now(): number };
  /** Reads beside the process that holds the file; nothing can be written. */
  readonly readOnly?: boolean;
}

interface Waiting {
  readonly writes: readonly Write[];
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The item store on one SQLite file. Transactions that arrive in the same turn of the event loop are committed
 * together, so that one wait for the disk serves them all; each is whole or not at all and is acknowledged after the commit.
 */
export class LocalItemStore implements HostedItemStore {
  readonly #options: Required<LocalItemStoreOptions>;
  readonly #listeners = new Set<() => void>();
  #opened: { database: DatabaseSync; table: ItemTable; release: () => void } | undefined;
  #isClosed = false;
  #waiting: Waiting[] = [];

  constructor({ path, clock = processClock, readOnly = false }: LocalItemStoreOptions) {
    this.#options = { path, clock, readOnly };
  }

  /** Opens the file now instead of on first use. @throws DataInUse when another process has it open. */
  open(): this {
    const { path, readOnly } = this.#options;
    if (this.#opened) return this;
    if (this.#isClosed) throw new Error('Cannot use the item store: it is closed');
    const lock = isInMemory(path) || readOnly ? { release: () => undefined } : takeProcessLock(path);
    try {
      const database = openDatabase(path, { readOnly });
      this.#opened = { database, table: new ItemTable(database, { readOnly }), release: lock.release };
    } catch (error) {
      lock.release();
      throw error;
    }
    return this;
  }

  /** Commits what waits and lets go of the file; whoever comes later is refused. */
  close(): void {
    this.#commit();
    this.#isClosed = true;
    this.#opened?.database.close();
    this.#opened?.release();
    this.#opened = undefined;
  }

  get(key: ItemKey): Promise<Item | undefined> {
    return new Promise((resolve) => resolve(this.#table.find(key, this.#now())));
  }

  getMany(keys: readonly ItemKey[]): Promise<readonly (Item | undefined)[]> {
    return new Promise((resolve) => {
      if (keys.length > MOST_KEYS_PER_READ) throw new RangeError(`Cannot read: ${keys.length} keys at once, at most ${MOST_KEYS_PER_READ}`);
      const now = this.#now();
      resolve(keys.map((key) => this.#table.find(key, now)));
    });
  }

  query(query: Query): Promise<Page> {
    return new Promise((resolve) => resolve(this.#table.page(query, this.#now())));
  }

  transact(writes: readonly Write[]): Promise<void> {
    return new Promise((resolve, reject) => {
      checkTransaction(writes);
      this.open();
      if (this.#waiting.length === 0) setImmediate(() => this.#commit());
      this.#waiting.push({ writes, resolve, reject });
    });
  }

  /** Changes after a sequence (0: from the start), in order. */
  readFeed(after: number, limit: number): FeedRow[] {
    return this.#table.feedAfter(after, limit);
  }

  /** The sequence of the latest change; 0 when there is none. */
  latestSequence(): number {
    return this.#table.latestSequence();
  }

  /** Forgets changes up to and including a sequence, which every consumer has passed. */
  trimFeed(upTo: number): void {
    this.#table.trimFeed(upTo);
  }

  /** Calls the listener after every commit that changed something; returns how to stop that. */
  onCommit(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The latest moment at which anything was written (epoch milliseconds, 0 for nothing); no clock may run behind it. */
  latestRecordedAt(): number {
    return this.#table.latestMoment();
  }

  /** Every item in the order of its key, for audits; a store of many machines has no such thing. */
  scan(): Generator<Item> {
    return this.#table.scan();
  }

  /** Removes some items that have expired, telling the feed, as DynamoDB does in its own time; returns how many. */
  removeExpired(): number {
    const expired = this.#table.expired(this.#now(), MOST_EXPIRED_AT_ONCE);
    if (expired.length > 0) {
      inTransaction(this.#database, () => expired.forEach((item) => this.#table.remove(item)));
      this.#tellListeners();
    }
    return expired.length;
  }

  #commit(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    let outcomes: (LostRace | undefined)[];
    try {
      outcomes = inTransaction(this.#database, () => batch.map(({ writes }) => this.#write(writes)));
    } catch (error) {
      for (const { reject } of batch) reject(storeError(error));
      return;
    }
    batch.forEach(({ resolve, reject }, place) => {
      const lost = outcomes[place];
      if (lost) reject(lost);
      else resolve();
    });
    if (outcomes.includes(undefined)) this.#tellListeners();
  }

  #write(writes: readonly Write[]): LostRace | undefined {
    const now = this.#now();
    const before = writes.map((write) => this.#table.find(keyOfWrite(write), now));
    const lost = writes.findIndex((write, place) => !holds(write.when, before[place]));
    if (lost >= 0) return new LostRace(plainKey(keyOfWrite(writes[lost]!)), before[lost]?.version);
    writes.forEach((write, place) => {
      const found = before[place];
      if ('put' in write) this.#table.put(write.put, found);
      else if ('delete' in write && found) this.#table.remove(found);
    });
    this.#table.touch(now);
    return undefined;
  }

  #tellListeners(): void {
    for (const listener of this.#listeners) listener();
  }

  #now(): number {
    return this.#options.clock.now();
  }

  get #database(): DatabaseSync {
    return (this.#opened ?? this.open().#opened)!.database;
  }

  get #table(): ItemTable {
    return (this.#opened ?? this.open().#opened)!.table;
  }
}

const plainKey = ({ pk, sk }: ItemKey): ItemKey => ({ pk, sk });

const holds = (condition: Condition | undefined, found: Item | undefined): boolean => {
  if (condition === undefined) return true;
  return condition === 'absent' ? found === undefined : found?.version === condition.version;
};

const storeError = (error: unknown): Error => {
  if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return new StoreBusy({ cause: error });
  return new Error(`Cannot write: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
};

/** Opens the store on a file, or in memory. @throws DataInUse when another process has the file open. */
export const openItemStore = (options: LocalItemStoreOptions): LocalItemStore => new LocalItemStore(options).open();

/** This process's store: the embedded one in the folder YIKE_DATA or in memory, or another that the environment asks for. */
export const itemStore: HostedItemStore = await storeOfEnvironment(() => new LocalItemStore({ path: pathFromEnvironment('items.sqlite') }));
