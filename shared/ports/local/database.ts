import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const IN_MEMORY = ':memory:';
/** How long a statement waits for another process that reads or checkpoints the same file. */
const BUSY_MILLISECONDS = 5_000;

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /** `full`: a commit is on the disk when it returns. `normal`: it survives the process, and maybe not the machine. */
  readonly durability?: 'full' | 'normal';
}

/** Opens a SQLite file (made with its folder when missing) the way every local port needs it: WAL, and nothing deleted is left readable. */
export const openDatabase = (path: string, { readOnly = false, durability = 'full' }: DatabaseOptions = {}): DatabaseSync => {
  try {
    if (path !== IN_MEMORY && !readOnly) mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { readOnly, timeout: BUSY_MILLISECONDS });
    if (readOnly) return database;
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durability}; PRAGMA secure_delete = ON`);
    return database;
  } catch (error) {
    throw new Error(`Cannot open "${path}": ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

/** Where this process keeps the named file: in the folder YIKE_DATA, or in memory when that is not set. */
export const pathFromEnvironment = (fileName: string): string => {
  const folder = process.env['YIKE_DATA'];
  return folder ? join(folder, fileName) : IN_MEMORY;
};

/** Whether the path names a database that is gone with its process. */
export const isInMemory = (path: string): boolean => path === IN_MEMORY;

/** Runs the work in one transaction: committed when it returns, undone when it throws. */
export const inTransaction = <Result>(database: DatabaseSync, work: () => Result): Result => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};
