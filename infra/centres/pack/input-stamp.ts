import { createHash, type Hash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { COMPILER_FOLDERS } from './centre-folders.ts';
import { ROAD_FILES } from './read-pack.ts';

const PACK_FILE = /^(centre\.json|hour-factors\.json|[a-z-]+\.csv)$/;

const addFile = async (hash: Hash, path: string, name: string): Promise<void> => {
  const content = createHash('sha256');
  await pipeline(createReadStream(path), content);
  hash.update(`${name} ${content.digest('hex')}\n`);
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** One hash over the pack's files and the sources that compile it: the same hash gives the same compiled pack. */
export const inputStamp = async (folder: string): Promise<string> => {
  const hash = createHash('sha256');
  const isInput = (name: string): boolean => PACK_FILE.test(name) || ROAD_FILES.some((file) => file === name);
  for (const name of readdirSync(folder).filter(isInput).sort()) await addFile(hash, join(folder, name), name);
  for (const source of COMPILER_FOLDERS) for (const path of filesBelow(source)) await addFile(hash, path, path.slice(source.length));
  return hash.digest('hex');
};
