import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Somebody else has this file open for writing; two hosts on one data folder would each believe to be alone. */
export class DataInUse extends Error {
  readonly code = 'data-in-use';

  constructor(path: string, holder: string) {
    super(`Cannot open "${path}": it is in use by ${holder}`);
    this.name = 'DataInUse';
  }
}

/**
 * Takes the path for this process alone until `release`, or until the process ends in any way: the lock is the
 * operating system's, on an empty SQLite file, so that a kill leaves no stale one behind.
 * @throws DataInUse naming the process that holds it.
 */
export const takeProcessLock = (path: string): { release: () => void } => {
  mkdirSync(dirname(path), { recursive: true });
  const lock = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN IMMEDIATE');
  } catch {
    lock.close();
    throw new DataInUse(path, holderOf(path));
  }
  writeFileSync(`${path}.pid`, `${process.pid}\n`);
  return { release: () => lock.close() };
};

const holderOf = (path: string): string => {
  try {
    return `process ${readFileSync(`${path}.pid`, 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
};
