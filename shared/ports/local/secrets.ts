import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Secrets } from '../secrets.ts';
import { isInMemory, pathFromEnvironment } from './database.ts';

const MASTER_BYTES = 32;
/** Readable by its owner alone. */
const PRIVATE = 0o600;

/** Secrets that follow from a master in a file of its own, made on first use; in memory they last as long as the process. */
export const openSecrets = ({ path }: { readonly path: string }): Secrets => {
  let master: Uint8Array | undefined;
  return {
    derive: async (centre, purpose) => {
      master ??= isInMemory(path) ? randomBytes(MASTER_BYTES) : masterIn(path);
      return Promise.resolve(createHmac('sha256', master).update(`${centre}/${purpose}`).digest());
    },
  };
};

const masterIn = (path: string): Uint8Array => {
  if (!existsSync(path)) {
    writeFileSync(`${path}.new`, randomBytes(MASTER_BYTES), { mode: PRIVATE, flush: true });
    renameSync(`${path}.new`, path);
  }
  const master = readFileSync(path);
  if (master.length !== MASTER_BYTES) throw new Error(`Cannot open "${path}": it has ${master.length} bytes, a master of secrets ${MASTER_BYTES}`);
  return master;
};

/** This process's secrets, in the folder YIKE_DATA. */
export const secrets: Secrets = openSecrets({ path: pathFromEnvironment('secrets.key') });
