import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CentreName } from '#shared/schemas/identifier.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where packs are kept, a folder each; YIKE_PACKS names another. */
export const packsFolder = (): string => process.env['YIKE_PACKS'] ?? join(root, 'infra', 'centres');

/** Where compiled packs are kept, a folder each; YIKE_CENTRES names another. */
export const builtFolder = (): string => process.env['YIKE_CENTRES'] ?? join(root, '.build', 'centres');

/** Sources that decide what a compiled pack looks like: a change in them compiles it anew. */
export const COMPILER_FOLDERS = [join(root, 'infra', 'centres', 'pack'), join(root, 'infra', 'osm'), join(root, 'shared', 'geo', 'roads'), join(root, 'shared', 'domain', 'places'), join(root, 'shared', 'schemas')];

/** The names of the packs in a folder, in order. */
export const listCentres = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'centre.json')))
        .map(({ name }) => name)
        .filter((name) => CentreName.safeParse(name).success)
        .sort()
    : [];

/** No pack has this name; the message lists those that exist. */
export class UnknownCentre extends Error {
  readonly code = 'unknown-centre';

  constructor(name: string, existing: readonly string[]) {
    super(`Cannot find the centre "${name}": there ${existing.length === 1 ? 'is' : 'are'} ${existing.length === 0 ? 'none' : existing.map((other) => `"${other}"`).join(', ')}`);
    this.name = 'UnknownCentre';
  }
}
