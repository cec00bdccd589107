import { lifecycles } from '#shared/domain/lifecycles.ts';
import type { Item } from '#shared/ports/item-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { foldLog } from './fold-log.ts';
import { followChain, type Break } from './hash-chain.ts';
import { logPartition } from './keys.ts';
import type { LogEntry } from './log-entry.ts';
import { snapshotItem } from './snapshot.ts';
import { storedLogs, type LogName, type StoredLog } from './stored-logs.ts';

/** A log that is not whole. */
export interface BrokenLog extends Break {
  /** `<centre>/<kind>#<id>`. */
  readonly log: string;
}

/** What a look through all logs found. */
export interface Verified {
  readonly logs: number;
  readonly entries: number;
  readonly broken: readonly BrokenLog[];
}

/** Follows every chain of a store and folds every log anew, to compare it with its snapshot and its places in the indexes. */
export const verifyLogs = (items: Iterable<Item>, onLog: (logs: number) => void = () => undefined): Verified => {
  const broken: BrokenLog[] = [];
  let logs = 0;
  let entries = 0;
  for (const log of storedLogs(items)) {
    logs += 1;
    entries += log.entries.length;
    const fault = faultOf(log);
    if (fault) broken.push({ log: logPartition(log.centre, log.kind, log.id), ...fault });
    onLog(logs);
  }
  return { logs, entries, broken };
};

const faultOf = (log: StoredLog): Break | undefined => {
  const chain = followChain(log.id, log.entries);
  return 'broken' in chain ? chain.broken : snapshotFault(log, chain.entries);
};

const snapshotFault = (log: StoredLog, entries: readonly LogEntry[]): Break | undefined => {
  const version = log.snapshot?.version ?? entries.length;
  if (!log.snapshot) return { version, reason: 'its snapshot is missing' };
  if (version !== entries.length) return { version, reason: `its snapshot is at version ${version}, its log at ${entries.length}` };
  const expected = refoldedSnapshot(log, entries);
  if (typeof expected === 'string') return { version, reason: expected };
  return canonicalJson(log.snapshot) === canonicalJson(expected) ? undefined : { version, reason: 'its snapshot is not what the log folds to' };
};

/** The snapshot that a log's entries fold to, or why they cannot be folded. */
export const refoldedSnapshot = ({ centre, kind, id }: LogName, entries: readonly LogEntry[]): Item | string => {
  const lifecycle = lifecycles[kind];
  try {
    const { state, version, hash, firstRecordedAt } = foldLog(lifecycle, entries);
    return snapshotItem(centre, lifecycle, { id, state, version, hash: hash ?? '', firstRecordedAt: firstRecordedAt ?? 0 });
  } catch (error) {
    return `it cannot be folded (${error instanceof Error ? error.message : String(error)})`;
  }
};
