import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const routesFolder = join(import.meta.dirname, '..', '..', '..', 'shared', 'api', 'routes');
const TABLE = /^export const (\w+Routes) = \{/m;
const ROW = /^ {2}'?([a-z-]+)'?: route\(/gm;

/** The table of routes of one area, under the name that all functions import. */
export interface RoutesOfArea {
  /** The functions that answer them. */
  readonly names: readonly string[];
  /** A module that stands in for `shared/api/routes.ts`. */
  readonly module: string;
}

/**
 * A function answers one route, and its bundle need not carry the schemas of all others: it is given the table of its own area.
 * The modules that stand in for the whole table are written into a folder of this package.
 */
export const routesOfAreas = (intoFolder: string): readonly RoutesOfArea[] => {
  mkdirSync(intoFolder, { recursive: true });
  return readdirSync(routesFolder).flatMap((file) => {
    const text = readFileSync(join(routesFolder, file), 'utf8');
    const table = TABLE.exec(text)?.[1];
    if (table === undefined) return [];
    const module = join(intoFolder, file);
    writeFileSync(module, `export { ${table} as routes } from '#shared/api/routes/${file}';\n`);
    return [{ names: [...text.matchAll(ROW)].map(([, name = '']) => name), module }];
  });
};
