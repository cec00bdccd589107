import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Centre } from '#shared/schemas/centre.ts';
import { CentreName } from '#shared/schemas/identifier.ts';
import type { Centres } from './centres.ts';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const readIfThere = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** The compiled packs in a folder, each read once and kept; one that is missing is looked for again the next time. */
export const openCentres = (folder: string): Centres => {
  const found = new Map<string, Promise<Centre | undefined>>();
  const read = async (name: string): Promise<Centre | undefined> => {
    // A name comes from a path of the API: anything but a centre's name must not reach the file system.
    if (!CentreName.safeParse(name).success) return undefined;
    const content = await readIfThere(join(folder, name, 'pack.json'));
    return content === undefined ? undefined : Centre.parse(JSON.parse(content.toString('utf8')));
  };
  return {
    find: async (name) => {
      const reading = found.get(name) ?? read(name);
      found.set(name, reading);
      try {
        const centre = await reading;
        if (centre === undefined) found.delete(name);
        return centre;
      } catch (error) {
        found.delete(name);
        throw error;
      }
    },
    roads: async (name) => (CentreName.safeParse(name).success ? readIfThere(join(folder, name, 'roads.bin')) : undefined),
    hourFactors: async (name) => (CentreName.safeParse(name).success ? (await readIfThere(join(folder, name, 'hour-factors.json')))?.toString('utf8') : undefined),
    placeNames: async (name) => (CentreName.safeParse(name).success ? (await readIfThere(join(folder, name, 'places.json')))?.toString('utf8') : undefined),
  };
};
