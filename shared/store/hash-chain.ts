import type { Item } from '#shared/ports/item-store.ts';
import { ENTRY_PREFIX } from './keys.ts';
import { bodyOfEntry, entryOfBody, hashOf, type LogEntry } from './log-entry.ts';

/** The first place at which a log is not what was written, and what is wrong there. */
export interface Break {
  /** The version of the entry, or of the snapshot beside the log. */
  readonly version: number;
  readonly reason: string;
}

/** A log's entries, first to last; or where its chain is broken. */
export type Chain = { readonly entries: readonly LogEntry[] } | { readonly broken: Break };

/** Follows a log's chain over its stored items, in the order of their keys: one changed byte anywhere is found. */
export const followChain = (id: string, items: readonly Item[]): Chain => {
  const entries: LogEntry[] = [];
  for (const [index, item] of items.entries()) {
    const version = index + 1;
    const entry = readEntry(item);
    if (typeof entry === 'string') return { broken: { version, reason: entry } };
    const reason = linkFault(entry, { id, version, item, before: entries.at(-1) });
    if (reason) return { broken: { version, reason } };
    entries.push(entry);
  }
  return { entries };
};

const readEntry = (item: Item): LogEntry | string => {
  try {
    const entry = entryOfBody(item.body);
    return bodyOfEntry(entry) === item.body ? entry : 'its bytes are not canonical';
  } catch {
    return 'it is not an entry';
  }
};

interface Link {
  readonly id: string;
  readonly version: number;
  readonly item: Item;
  readonly before: LogEntry | undefined;
}

const linkFault = (entry: LogEntry, { id, version, item, before }: Link): string | undefined => {
  const { hash, ...unhashed } = entry;
  if (Number(item.sk.slice(ENTRY_PREFIX.length)) !== version) return `the entry is missing, "${item.sk}" comes next`;
  if (hash !== hashOf(unhashed)) return 'its hash is not that of its bytes';
  if (entry.id !== id) return `it belongs to "${entry.id}"`;
  if (entry.version !== version) return `it says that it is version ${entry.version}`;
  if (entry.previousHash !== (before?.hash ?? null)) return 'it is not chained to the entry before';
  return undefined;
};
