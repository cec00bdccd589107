import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { DataInUse, takeProcessLock } from '#shared/ports/local/process-lock.ts';
import { CentreName } from '#shared/schemas/identifier.ts';
import { makeFolder } from './make-folder.ts';

/** Says that a folder is Yike's own, and of which centre. */
const MARKER = 'yike.json';
const Marker = z.looseObject({ centre: CentreName });
const LOCK = 'host';

/** The folder cannot hold this host's data; the message says why. */
export class UnusableDataFolder extends Error {
  readonly code = 'unusable-data-folder';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnusableDataFolder';
  }
}

/** Which folder, for which centre, and whether to forget what it holds. */
export interface DataFolderOptions {
  readonly path: string;
  readonly centre: string;
  readonly fresh: boolean;
}

const markedCentre = (path: string): string | undefined => {
  const marker = join(path, MARKER);
  return existsSync(marker) ? Marker.parse(JSON.parse(readFileSync(marker, 'utf8'))).centre : undefined;
};

const isLockFile = (name: string): boolean => name.startsWith(`${LOCK}.`);

/** Deletes what Yike wrote, and never the files of anybody else. */
const empty = (path: string): void => {
  for (const name of readdirSync(path)) if (!isLockFile(name)) rmSync(join(path, name), { recursive: true });
};

const refuseForeign = (path: string, { centre, fresh }: DataFolderOptions): void => {
  const found = markedCentre(path);
  if (found === undefined) {
    const foreign = readdirSync(path).find((name) => !isLockFile(name));
    if (foreign !== undefined) throw new UnusableDataFolder(`Cannot use "${path}" for data: it holds other files, such as "${foreign}".`);
  } else if (found !== centre && !fresh) {
    throw new UnusableDataFolder(`Cannot use "${path}" for the centre "${centre}": it holds the data of "${found}" (choose another with --data, or forget them with --fresh).`);
  }
};

/**
 * Takes a folder for this process alone, until `release`.
 * @throws UnusableDataFolder when it cannot be written, is another centre's or not Yike's, or another process has it.
 */
export const openDataFolder = (options: DataFolderOptions): { readonly release: () => void } => {
  const { path, centre, fresh } = options;
  try {
    makeFolder(path);
    refuseForeign(path, options);
    const lock = takeProcessLock(join(path, LOCK));
    if (fresh) empty(path);
    writeFileSync(join(path, MARKER), `${JSON.stringify({ centre })}\n`);
    return lock;
  } catch (error) {
    if (error instanceof UnusableDataFolder) throw error;
    if (error instanceof DataInUse) throw new UnusableDataFolder(`Cannot use "${path}" for data: a running Yike has it (${error.message.split('in use by ')[1] ?? 'another process'}).`, { cause: error });
    throw new UnusableDataFolder(`Cannot write into the data folder "${path}": ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
};
