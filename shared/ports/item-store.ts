/** Where an item lives: a partition and a place within it. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** The two sparse index keys; an item without one is not in that index. */
export interface IndexKeys {
  readonly i1?: ItemKey;
  readonly i2?: ItemKey;
}

/**
 * One stored item. `body` is text that the store never looks into (JSON by convention, at most 400 kB with the keys);
 * `version` is the caller's, a whole number from 1; `expiresAt` is in epoch milliseconds, checked on read.
 */
export interface Item extends ItemKey {
  readonly version: number;
  readonly body: string;
  readonly indexes?: IndexKeys;
  readonly expiresAt?: number;
}

/** What must hold for a write to go through: the item is absent, or stands at this version. None: always. */
export type Condition = 'absent' | { readonly version: number };

/** One write of a transaction; a transaction touches an item at most once. */
export type Write =
  | { readonly put: Item; readonly when?: Condition }
  | { readonly delete: ItemKey; readonly when?: Condition }
  | { readonly check: ItemKey; readonly when: Condition };

/** A range of one partition, of the table itself (consistent) or of an index (may lag). */
export interface Query {
  readonly pk: string;
  readonly index?: 'i1' | 'i2';
  /** Only sort keys that start so. Not together with `from` and `to`. */
  readonly prefix?: string;
  /** First sort key, inclusive. */
  readonly from?: string;
  /** Last sort key, inclusive. */
  readonly to?: string;
  readonly descending?: boolean;
  /** At most so many items; a page also ends at 1 MB. */
  readonly limit?: number;
  /** What the page before returned. */
  readonly cursor?: string;
}

/** A page; a cursor is there while more may follow. */
export interface Page {
  readonly items: readonly Item[];
  readonly cursor?: string;
}

/** What a change did to one item, in order within its partition; delivered at least once. */
export interface Change {
  /** Grows with every change of one partition; unique within the store. */
  readonly sequence: string;
  readonly kind: 'insert' | 'modify' | 'remove';
  readonly key: ItemKey;
  /** The item after the change; absent for a removal. */
  readonly item?: Item;
  /** The item before the change; absent for an insert. */
  readonly before?: Item;
}

/**
 * The one port for everything that is kept, shaped like DynamoDB and no wider than Yike needs.
 * The change feed is not read through it: the platform drives consumers with it (a stream there, `infra/local` here).
 */
export interface ItemStore {
  /** The item as of the last acknowledged write, or nothing (also when it has expired). */
  get(key: ItemKey): Promise<Item | undefined>;
  /** Several items at once, in the order asked for; at most 100. */
  getMany(keys: readonly ItemKey[]): Promise<readonly (Item | undefined)[]>;
  query(query: Query): Promise<Page>;
  /**
   * All writes or none, at most 100, one an item.
   * @throws LostRace naming the first item whose condition failed and the version it stands at.
   */
  transact(writes: readonly Write[]): Promise<void>;
}

/** A condition of a transaction failed, because another writer was first: reload and decide again. */
export class LostRace extends Error {
  readonly code = 'lost-race';
  readonly key: ItemKey;
  /** The version the item stands at now; nothing when it is absent. */
  readonly currentVersion: number | undefined;

  constructor(key: ItemKey, currentVersion: number | undefined) {
    super(`Cannot write "${key.pk}" "${key.sk}": it stands at version ${currentVersion ?? 'none'}`);
    this.name = 'LostRace';
    this.key = key;
    this.currentVersion = currentVersion;
  }
}

/** More conflicts than retries: nothing was written, and the caller may try again later. */
export class StoreBusy extends Error {
  readonly code = 'store-busy';

  constructor(options?: ErrorOptions) {
    super('Cannot write: the store is busy', options);
    this.name = 'StoreBusy';
  }
}
