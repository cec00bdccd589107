import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { DataInUse, takeProcessLock } from '#shared/ports/local/process-lock.ts';
import { CentreName } from '#shared/schemas/identifier.ts';
import { makeFolder } from './make-folder.ts';

/** Says that a folder is Yike's own, and of which centre. */
const MARKER = 'yike.json';
const Marker = z.looseObject({ centre: CentreName, store: z.enum(['sqlite', 'dynamodb']).default('sqlite') });
type Marker = z.infer<typeof Marker>;
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
  /** What keeps the items; the folder holds the rest of them, or what belongs to a table. */
  readonly store?: Marker['store'];
}

const markerOf = (path: string): Marker | undefined => {
  const marker = join(path, MARKER);
  return existsSync(marker) ? Marker.parse(JSON.parse(readFileSync(marker, 'utf8'))) : undefined;
};

/** Whose data a folder holds; nothing where it is no data folder of Yike. */
export const centreInFolder = (path: string): string | undefined => markerOf(path)?.centre;

const isLockFile = (name: string): boolean => name.startsWith(`${LOCK}.`);

/** Deletes what Yike wrote, and never the files of anybody else. */
const empty = (path: string): void => {
  for (const name of readdirSync(path)) if (!isLockFile(name)) rmSync(join(path, name), { recursive: true });
};

const refuseForeign = (path: string, { centre, fresh, store = 'sqlite' }: DataFolderOptions): void => {
  const found = markerOf(path);
  if (found === undefined) {
    const foreign = readdirSync(path).find((name) => !isLockFile(name));
    if (foreign !== undefined) throw new UnusableDataFolder(`Cannot use "${path}" for data: it holds other files, such as "${foreign}".`);
  } else if (found.centre !== centre && !fresh) {
    throw new UnusableDataFolder(`Cannot use "${path}" for the centre "${centre}": it holds the data of "${found.centre}" (choose another with --data, or forget them with --fresh).`);
  } else if (found.store !== store && !fresh) {
    throw new UnusableDataFolder(`Cannot use "${path}" with the store "${store}": it was made with "${found.store}" (choose another with --data).`);
  }
};

/**
 * Takes a folder for this process alone, until `release`.
 * @throws UnusableDataFolder when it cannot be written, is another centre's or not Yike's, or another process has it.
 */
export const openDataFolder = (options: DataFolderOptions): { readonly release: () => void } => {
  const { path, centre, fresh, store = 'sqlite' } = options;
  try {
    makeFolder(path);
    refuseForeign(path, options);
    const lock = takeProcessLock(join(path, LOCK));
    if (fresh) empty(path);
    writeFileSync(join(path, MARKER), `${JSON.stringify({ centre, store } satisfies Marker)}\n`);
    return lock;
  } catch (error) {
    if (error instanceof UnusableDataFolder) throw error;
    if (error instanceof DataInUse) throw new UnusableDataFolder(`Cannot use "${path}" for data: a running Yike has it (${error.message.split('in use by ')[1] ?? 'another process'}).`, { cause: error });
    throw new UnusableDataFolder(`Cannot write into the data folder "${path}": ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
};
