import { bytesOfItem, keyText, MOST_BYTES_PER_PAGE } from '../../item-limits.ts';
import type { Item, ItemKey, ItemStore, Page, Query } from '../../item-store.ts';
import type { HostedFeed } from '../hosted-item-store.ts';
import { cursorAt, positionOfCursor } from '../query-statement.ts';

/** How long an index may take to follow the table, milliseconds of the store's clock. */
const LONGEST_LAG_MILLISECONDS = 2_000;
const SHARE_OF_LONGEST_LAGS = 0.5;
const MOST_CHANGES_AT_ONCE = 1000;

/** A change that an index does not show yet. */
interface Hidden {
  readonly key: ItemKey;
  readonly before: Item | undefined;
  readonly shownAt: number;
}

type IndexQuery = Query & { readonly index: 'i1' | 'i2' };

const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));
const comparePositions = (one: readonly string[], other: readonly string[]): number => one.map((part, place) => byBytes(part, other[place]!)).find((order) => order !== 0) ?? 0;

/** The indexes of a store as they were a moment ago: each change is shown after a lag of its own, an item's changes in their order. */
export class LaggingIndexes {
  readonly #store: ItemStore & HostedFeed;
  readonly #now: () => number;
  readonly #random: () => number;
  #hidden: Hidden[] = [];
  #noted = 0;

  constructor(store: ItemStore & HostedFeed, { now, random }: { readonly now: () => number; readonly random: () => number }) {
    this.#store = store;
    this.#now = now;
    this.#random = random;
  }

  /** What was written before this is shown at once. */
  begin(): void {
    this.#noted = this.#store.latestSequence();
    this.#store.onCommit(() => this.#note());
  }

  /** A page of an index as it shows now. */
  async query(query: IndexQuery): Promise<Page> {
    const shown = (await this.#shown(query)).filter((item) => isInRange(item, query));
    const ordered = shown.map((item) => ({ item, position: positionIn(item, query) })).sort((one, other) => comparePositions(one.position, other.position));
    return pageOf(query.descending === true ? ordered.toReversed() : ordered, query);
  }

  async #shown({ pk, index }: IndexQuery): Promise<readonly Item[]> {
    const now = this.#now();
    const items = new Map((await this.#allOf(pk, index)).map((item) => [keyText(item), item]));
    this.#hidden = this.#hidden.filter(({ shownAt }) => shownAt > now);
    // The oldest change that is not shown yet tells what is: later ones are undone first.
    for (const { key, before } of this.#hidden.toReversed()) {
      items.delete(keyText(key));
      if (before?.indexes?.[index]?.pk === pk && (before.expiresAt ?? Infinity) > now) items.set(keyText(key), before);
    }
    return [...items.values()];
  }

  async #allOf(pk: string, index: 'i1' | 'i2'): Promise<readonly Item[]> {
    const items: Item[] = [];
    let cursor: string | undefined;
    do {
      const page: Page = await this.#store.query({ pk, index, ...(cursor !== undefined && { cursor }) });
      items.push(...page.items);
      ({ cursor } = page);
    } while (cursor !== undefined);
    return items;
  }

  #note(): void {
    for (let rows = this.#next(); rows.length > 0; rows = this.#next()) {
      for (const { sequence, change } of rows) {
        this.#noted = sequence;
        this.#hidden.push({ key: change.key, before: change.before, shownAt: this.#shownAt(change.key) });
      }
    }
  }

  #next() {
    return this.#store.readFeed(this.#noted, MOST_CHANGES_AT_ONCE);
  }

  #shownAt(key: ItemKey): number {
    const lag = this.#random() < SHARE_OF_LONGEST_LAGS ? 1 : this.#random();
    const before = this.#hidden.findLast((one) => keyText(one.key) === keyText(key))?.shownAt ?? 0;
    return Math.max(before, this.#now() + lag * LONGEST_LAG_MILLISECONDS);
  }
}

const positionIn = (item: Item, { index }: IndexQuery): readonly string[] => [item.indexes![index]!.sk, item.pk, item.sk];

const isInRange = (item: Item, { index, prefix = '', from, to }: IndexQuery): boolean => {
  const { sk } = item.indexes![index]!;
  return sk.startsWith(prefix) && (from === undefined || byBytes(sk, from) >= 0) && (to === undefined || byBytes(sk, to) <= 0);
};

const pageOf = (ordered: readonly { readonly item: Item; readonly position: readonly string[] }[], { cursor, descending, limit = Infinity }: IndexQuery): Page => {
  const start = cursor === undefined ? undefined : positionOfCursor(cursor, 3);
  const isAfter = (position: readonly string[]): boolean => start === undefined || (descending === true ? -1 : 1) * comparePositions(position, start) > 0;
  const items: Item[] = [];
  let last: readonly string[] | undefined;
  let bytes = 0;
  for (const { item, position } of ordered) {
    if (!isAfter(position)) continue;
    if (last && (items.length >= limit || bytes >= MOST_BYTES_PER_PAGE)) return { items, cursor: cursorAt(last) };
    items.push(item);
    bytes += bytesOfItem(item);
    last = position;
  }
  return { items };
};
