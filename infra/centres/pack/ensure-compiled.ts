import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, listCentres, packsFolder, UnknownCentre } from './centre-folders.ts';
import { COMPILED, compilePack, type CompilePackOptions } from './compile-pack.ts';
import { inputStamp } from './input-stamp.ts';

/** Where packs lie and where compiled ones go, and who watches. */
export interface EnsureOptions extends CompilePackOptions {
  readonly packsFolder?: string;
  readonly buildFolder?: string;
}

const isCurrent = (built: string, stamp: string): boolean => {
  const files = Object.values(COMPILED).map((file) => join(built, file));
  return files.every((file) => existsSync(file)) && readFileSync(join(built, COMPILED.stamp), 'utf8') === stamp;
};

/**
 * Sees to it that a centre is compiled from its pack as it is now, and returns the folder of the compiled pack.
 * It is compiled once, and again only when the pack or the compiler has changed.
 * @throws UnknownCentre naming the packs that exist; and as compilePack does.
 */
export const ensureCompiled = async (name: string, options: EnsureOptions = {}): Promise<string> => {
  const packs = options.packsFolder ?? packsFolder();
  const buildFolder = options.buildFolder ?? builtFolder();
  const existing = listCentres(packs);
  if (!existing.includes(name)) throw new UnknownCentre(name, existing);
  const folder = join(packs, name);
  const built = join(buildFolder, name);
  if (!isCurrent(built, await inputStamp(folder))) await compilePack(folder, buildFolder, options);
  return built;
};
