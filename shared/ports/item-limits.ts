import type { Item, ItemKey, Write } from './item-store.ts';

/**
 * DynamoDB's limits, kept by every adapter so that what runs on one machine runs on AWS as well. It allows an item
 * 409,600 bytes and counts the names of the attributes among them.
 */
const MOST_WRITES_PER_TRANSACTION = 100;
export const MOST_KEYS_PER_READ = 100;
export const MOST_BYTES_PER_ITEM = 400_000;
const MOST_BYTES_PER_TRANSACTION = 4 * 1024 * 1024;
export const MOST_BYTES_PER_PAGE = 1024 * 1024;
const MOST_BYTES_PER_PARTITION_KEY = 2048;
const MOST_BYTES_PER_SORT_KEY = 1024;

/** The item that a write touches. */
export const keyOfWrite = (write: Write): ItemKey => ('put' in write ? write.put : 'delete' in write ? write.delete : write.check);

/** A key as one string, for maps; no key holds the separator. */
export const keyText = (key: ItemKey): string => `${key.pk}\u0000${key.sk}`;

/** What an item weighs against the limits: keys and body, in bytes of UTF-8. */
export const bytesOfItem = (item: Item): number =>
  [item.pk, item.sk, item.body, item.indexes?.i1?.pk, item.indexes?.i1?.sk, item.indexes?.i2?.pk, item.indexes?.i2?.sk]
    .map((text) => (text === undefined ? 0 : Buffer.byteLength(text)))
    .reduce((sum, bytes) => sum + bytes, 0);

const refuse = (state: string): never => {
  throw new RangeError(`Cannot write: ${state}`);
};

const checkKey = (key: ItemKey): void => {
  const bytes = [Buffer.byteLength(key.pk), Buffer.byteLength(key.sk)] as const;
  if (bytes[0] === 0 || bytes[1] === 0) refuse(`the key "${key.pk}" "${key.sk}" is empty`);
  if (bytes[0] > MOST_BYTES_PER_PARTITION_KEY) refuse(`the partition key "${key.pk}" has ${bytes[0]} bytes, at most ${MOST_BYTES_PER_PARTITION_KEY}`);
  if (bytes[1] > MOST_BYTES_PER_SORT_KEY) refuse(`the sort key "${key.sk}" has ${bytes[1]} bytes, at most ${MOST_BYTES_PER_SORT_KEY}`);
  if (key.pk.includes('\u0000') || key.sk.includes('\u0000')) refuse(`the key "${key.pk}" "${key.sk}" holds a NUL`);
};

const checkItem = (item: Item): number => {
  if (!Number.isSafeInteger(item.version) || item.version < 1) refuse(`the version ${item.version} of "${item.pk}" "${item.sk}" is no whole number from 1`);
  if (item.indexes?.i1) checkKey(item.indexes.i1);
  if (item.indexes?.i2) checkKey(item.indexes.i2);
  const bytes = bytesOfItem(item);
  if (bytes > MOST_BYTES_PER_ITEM) refuse(`"${item.pk}" "${item.sk}" has ${bytes} bytes, at most ${MOST_BYTES_PER_ITEM}`);
  return bytes;
};

/** @throws RangeError that names the limit a transaction breaks: a programmer's mistake, nothing was written. */
export const checkTransaction = (writes: readonly Write[]): void => {
  if (writes.length > MOST_WRITES_PER_TRANSACTION) refuse(`${writes.length} writes in one transaction, at most ${MOST_WRITES_PER_TRANSACTION}`);
  const seen = new Set<string>();
  let bytes = 0;
  for (const write of writes) {
    const key = keyOfWrite(write);
    checkKey(key);
    if (seen.has(keyText(key))) refuse(`"${key.pk}" "${key.sk}" twice in one transaction`);
    seen.add(keyText(key));
    if ('put' in write) bytes += checkItem(write.put);
  }
  if (bytes > MOST_BYTES_PER_TRANSACTION) refuse(`${bytes} bytes in one transaction, at most ${MOST_BYTES_PER_TRANSACTION}`);
};
