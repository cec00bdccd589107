import type { Condition, Item, ItemKey, Query, Write } from '#shared/ports/item-store.ts';
import { randomFrom } from '#tests/support/roads/random.ts';

/** One thing done to a store. */
export type Operation =
  | { readonly kind: 'get'; readonly key: ItemKey }
  | { readonly kind: 'getMany'; readonly keys: readonly ItemKey[] }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'transact'; readonly writes: readonly Write[] }
  | { readonly kind: 'pass'; readonly milliseconds: number };

const PARTITIONS = ['yanhu/incident#1', 'yanhu/unit#1', '张/运城#\u{1F691}'];
const SORT_KEYS = ['event#00000001', 'event#00000002', 'event#00000010', 'state', 'live-transfer', '张', '\u{1F691}', '~'];
const BOUNDS = ['', '!', 'event#', 'event#00000002', 's', 'state', '张', '\u{FFFD}', '\u{10FFFF}'];
const PREFIXES = ['', 'event#', 'event#0000000', 'state', '张', '\u{1F691}', 'none'];
const BOARDS = ['yanhu/board', 'yanhu/runs#2026-01-05'];
/** Few places for many items, so that some share one. */
const BOARD_PLACES = ['a', 'b', '急', '\u{1F691}', 'incident#1'];
const PAGE_LIMITS = [1, 3, 4, 6, 8];
const MOST_VERSIONS = 4;
const MOST_WRITES = 6;
const MOST_KEYS = 12;
const LARGE_BODY_CHARACTERS = 120_000;
const LONGEST_LIFE_MILLISECONDS = 5_000;
const LONGEST_PAUSE_MILLISECONDS = 2_000;

/** Draws operations from a seed: the same seed, the same operations. Keys are few, so that most conditions have something to fail on. */
export const storeOperations = (seed: number, now: () => number): (() => Operation) => {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <One>(list: readonly One[]): One => list[below(list.length)]!;
  const chance = (share: number): boolean => random() < share;
  const maybe = <Fields extends object>(share: number, fields: () => Fields): Fields | Record<string, never> => (chance(share) ? fields() : {});

  const key = (): ItemKey => ({ pk: pick(PARTITIONS), sk: pick(SORT_KEYS) });
  const version = (): number => 1 + below(MOST_VERSIONS);
  const condition = (): Condition => (chance(0.4) ? 'absent' : { version: version() });
  const indexKey = (): ItemKey => ({ pk: pick(BOARDS), sk: pick(BOARD_PLACES) });
  const body = (): string => (chance(0.03) ? '急'.repeat(LARGE_BODY_CHARACTERS) : chance(0.05) ? '' : JSON.stringify({ told: below(1_000_000), by: '\u0001 "急救" \\' }));
  const indexes = (): NonNullable<Item['indexes']> => ({ ...maybe(0.7, () => ({ i1: indexKey() })), ...maybe(0.5, () => ({ i2: indexKey() })) });
  const item = (at: ItemKey): Item => {
    const on = indexes();
    return { ...at, version: version(), body: body(), ...(Object.keys(on).length > 0 && { indexes: on }), ...maybe(0.25, () => ({ expiresAt: now() + below(LONGEST_LIFE_MILLISECONDS) })) };
  };
  const write = (at: ItemKey): Write => {
    const which = random();
    const when = maybe(0.35, () => ({ when: condition() }));
    if (which < 0.65) return { put: item(at), ...when };
    return which < 0.85 ? { delete: at, ...when } : { check: at, when: condition() };
  };
  const distinctKeys = (count: number): readonly ItemKey[] => [...new Map(Array.from({ length: count }, key).map((one) => [`${one.pk} ${one.sk}`, one])).values()];
  const range = (): Partial<Query> => (chance(0.4) ? { prefix: pick(PREFIXES) } : { ...maybe(0.5, () => ({ from: pick(BOUNDS) })), ...maybe(0.5, () => ({ to: pick(BOUNDS) })) });
  const query = (): Query => ({
    ...(chance(0.5) ? { pk: pick(PARTITIONS) } : { pk: pick(BOARDS), index: pick(['i1', 'i2'] as const) }),
    ...maybe(0.6, range),
    ...maybe(0.4, () => ({ descending: chance(0.8) })),
    ...maybe(0.5, () => ({ limit: pick(PAGE_LIMITS) })),
  });

  return () => {
    const which = random();
    if (which < 0.12) return { kind: 'get', key: key() };
    if (which < 0.2) return { kind: 'getMany', keys: Array.from({ length: below(MOST_KEYS) }, key) };
    if (which < 0.45) return { kind: 'query', query: query() };
    if (which < 0.51) return { kind: 'pass', milliseconds: below(LONGEST_PAUSE_MILLISECONDS) };
    // A twin in one transaction, and a key that is none, are refused alike by both.
    if (which < 0.515) return { kind: 'transact', writes: [{ delete: key() }, { delete: { pk: '', sk: 'x' } }] };
    if (which < 0.52) return { kind: 'transact', writes: [...PARTITIONS, ...PARTITIONS].map((pk) => ({ delete: { pk, sk: 'twin' } })) };
    return { kind: 'transact', writes: distinctKeys(below(MOST_WRITES + 1)).map(write) };
  };
};
