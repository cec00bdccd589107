import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { type CompiledPack, compilePack } from './compile-pack.ts';
import { readPack } from './read-pack.ts';
import { readTwice } from './read-twice.ts';
import { swapFolder } from './swap-folder.ts';

/** Where an imported pack goes, and who watches its roads being compiled. */
export interface ImportOptions {
  readonly name: string;
  readonly packsFolder: string;
  readonly buildFolder: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Copies a foreign pack in under a name, checked and compiled.
 * @throws BadPack, OsmFileError or RoadCompileError; then no pack of that name has appeared or changed.
 */
export const importPack = async (folder: string, options: ImportOptions): Promise<CompiledPack> => {
  const { name, packsFolder, buildFolder, onProgress } = options;
  const { centre, roadsFile } = readPack(folder);
  const { attribution } = centre.settings;
  const roads = await compileRoads(readTwice(roadsFile, onProgress), attribution === undefined ? {} : { attribution });
  const target = join(packsFolder, name);
  await swapFolder(target, (fresh) => {
    for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.csv'))) copyFileSync(join(folder, file), join(fresh, file));
    copyFileSync(roadsFile, join(fresh, basename(roadsFile)));
    writeFileSync(join(fresh, 'centre.json'), `${JSON.stringify({ ...centre.settings, name }, undefined, 2)}\n`);
    return Promise.resolve();
  });
  return compilePack(target, buildFolder, { roads });
};
