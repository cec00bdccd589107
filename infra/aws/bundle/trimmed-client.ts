import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A key of an object that names a constant of the module: `{ [_hQ]: … }`. */
const COMPUTED_KEY = /\[(_\w+)\]:/g;
const CONSTANT = /^const (_\w+) = ("[^"]*");$/gm;

/**
 * A client of AWS describes all its operations in one table. Computed keys may run code, for all that a bundler knows, so that it keeps
 * every row, though a function calls one operation. Written out they are plain data, and rows that nobody names are left out.
 */
export const withPlainKeys = (table: string): string => {
  const constants = new Map([...table.matchAll(CONSTANT)].map(([, name, text]) => [name, text]));
  return table.replace(COMPUTED_KEY, (key, name: string) => `${constants.get(name) ?? key.slice(0, -1)}:`);
};

/** A copy of a client's package with such a table. @returns its folder */
export const trimmedClient = (client: string, intoFolder: string): string => {
  const source = join(dirname(createRequire(import.meta.url).resolve(client)), '..');
  const folder = join(intoFolder, client);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['package.json', 'dist-es']) cpSync(join(source, part), join(folder, part), { recursive: true });
  const table = join(folder, 'dist-es', 'schemas', 'schemas_0.js');
  writeFileSync(table, withPlainKeys(readFileSync(table, 'utf8')));
  return folder;
};
