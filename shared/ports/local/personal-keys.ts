import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PersonalKeys } from '../personal-keys.ts';
import { isInMemory, openDatabase, pathFromEnvironment } from './database.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';
/** Readable by its owner alone. */
const PRIVATE = 0o600;

const SCHEMA = `CREATE TABLE IF NOT EXISTS personal_keys (centre TEXT NOT NULL, person_id TEXT NOT NULL, wrapped BLOB NOT NULL, PRIMARY KEY (centre, person_id)) WITHOUT ROWID`;

/**
 * Personal keys in a file of their own, wrapped under a master key beside it, so that neither the items' file nor the keys'
 * file alone tells anything. A destroyed key is overwritten on the disk, and its page in the write-ahead log as well.
 */
export const openPersonalKeys = ({ path }: { readonly path: string }): PersonalKeys & { close(): void } => {
  const database = openDatabase(path);
  database.exec(SCHEMA);
  const master = isInMemory(path) ? randomBytes(KEY_BYTES) : masterKey(join(dirname(path), 'master.key'));
  const select = database.prepare('SELECT wrapped FROM personal_keys WHERE centre = ? AND person_id = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO personal_keys (centre, person_id, wrapped) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM personal_keys WHERE centre = ? AND person_id = ?');

  const find = (centre: string, personId: string): Uint8Array | undefined => {
    const row = select.get(centre, personId);
    return row && unwrap(master, Buffer.from(row['wrapped'] as Uint8Array), ownerOf(centre, personId));
  };
  return {
    create: async (centre, personId) => {
      insert.run(centre, personId, wrap(master, randomBytes(KEY_BYTES), ownerOf(centre, personId)));
      return Promise.resolve(find(centre, personId)!);
    },
    find: async (centre, personId) => Promise.resolve(find(centre, personId)),
    destroy: async (centre, personId) => {
      remove.run(centre, personId);
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return Promise.resolve();
    },
    close: () => database.close(),
  };
};

/** On the disk before the first key is wrapped under it: without it, all would be erased. */
const masterKey = (path: string): Uint8Array => {
  if (!existsSync(path)) {
    writeFileSync(`${path}.new`, randomBytes(KEY_BYTES), { mode: PRIVATE, flush: true });
    renameSync(`${path}.new`, path);
  }
  const master = readFileSync(path);
  if (master.length !== KEY_BYTES) throw new Error(`Cannot open "${path}": it has ${master.length} bytes, a master key ${KEY_BYTES}`);
  return master;
};

/** The owner is authenticated with the key, so that one person's cannot be put in another's place. */
const ownerOf = (centre: string, personId: string): Buffer => Buffer.from(`${centre}/${personId}`);

const wrap = (master: Uint8Array, key: Uint8Array, owner: Buffer): Uint8Array => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, master, nonce).setAAD(owner);
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
};

const unwrap = (master: Uint8Array, wrapped: Buffer, owner: Buffer): Uint8Array => {
  const decipher = createDecipheriv(CIPHER, master, wrapped.subarray(0, NONCE_BYTES)).setAAD(owner);
  decipher.setAuthTag(wrapped.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
};

/** This process's personal keys, in the folder YIKE_DATA. */
export const personalKeys: PersonalKeys & { close(): void } = openPersonalKeys({ path: pathFromEnvironment('keys.db') });
