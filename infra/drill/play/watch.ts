import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { emptyBoard, entryKey, type EntryReference, type LiveBoard } from '#shared/api/live-board.ts';
import { startLiveFeed, type FeedStatus, type LiveFeed, type LiveFeedOptions } from '#shared/api/live-feed.ts';

type EntryOf<Kind extends BoardEntry['kind']> = Extract<BoardEntry, { kind: Kind }>;

/** A live board that somebody looks at and waits on. */
export interface Watch {
  readonly feed: LiveFeed;
  board(): LiveBoard;
  /** The entry while it is on the board. */
  find<Kind extends BoardEntry['kind']>(kind: Kind, id: string): EntryOf<Kind> | undefined;
  /** Every entry of a kind on the board. */
  all<Kind extends BoardEntry['kind']>(kind: Kind): readonly EntryOf<Kind>[];
  /** Whether an entry that was here, or is known to exist, is off the board now. What became of it is asked of the API. */
  isGone(reference: EntryReference): boolean;
  /** Says that an entry exists, though the socket may not have told of it yet. */
  expect(reference: EntryReference): void;
  /** Resolves once the condition holds, now or after some change; rejects when the watch stops. */
  until(condition: () => boolean): Promise<void>;
  /** Calls back on every change. */
  onChange(listener: () => void): void;
  /** Resolves once the board is live. */
  ready(): Promise<void>;
  stop(): void;
}

interface Waiting {
  readonly condition: () => boolean;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Opens a live feed and keeps its board. */
export const startWatch = (options: Omit<LiveFeedOptions, 'onBoard' | 'onStatus'> & { readonly onLost?: () => void }): Watch => {
  let board = emptyBoard;
  let status: FeedStatus = 'connecting';
  let stopped = false;
  const seen = new Set<string>();
  const expected = new Set<string>();
  const listeners: (() => void)[] = [];
  let waiting: Waiting[] = [];

  const settle = (): void => {
    for (const listener of listeners) listener();
    const met = waiting.filter(({ condition }) => condition());
    if (met.length === 0) return;
    waiting = waiting.filter((one) => !met.includes(one));
    for (const { resolve } of met) resolve();
  };
  const onBoard = (next: LiveBoard): void => {
    board = next;
    for (const key of [...next.entries.keys(), ...next.left.keys()]) seen.add(key);
    settle();
  };
  const onStatus = (next: FeedStatus): void => {
    const wasLive = status === 'live';
    status = next;
    if (wasLive) options.onLost?.();
    if (next !== 'live') return;
    // A fresh snapshot has everything that exists: what was promised and is not in it has been and gone.
    for (const key of expected) seen.add(key);
    expected.clear();
    settle();
  };
  const feed = startLiveFeed({ ...options, onBoard, onStatus });

  const until: Watch['until'] = (condition) => {
    if (stopped) return Promise.reject(new Error('Cannot wait: the watch has stopped'));
    if (condition()) return Promise.resolve();
    return new Promise((resolve, reject) => waiting.push({ condition, resolve, reject }));
  };
  return {
    feed,
    board: () => board,
    find: (kind, id) => board.entries.get(entryKey({ kind, id })) as never,
    all: (kind) => [...board.entries.values()].filter((entry) => entry.kind === kind) as never,
    isGone: (reference) => seen.has(entryKey(reference)) && !board.entries.has(entryKey(reference)),
    expect: (reference) => void expected.add(entryKey(reference)),
    until,
    onChange: (listener) => void listeners.push(listener),
    ready: () => until(() => status === 'live'),
    stop: () => {
      stopped = true;
      feed.stop();
      for (const { reject } of waiting.splice(0)) reject(new Error('Cannot wait: the watch has stopped'));
    },
  };
};
