import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLE_OPTIONS } from './bundle-options.ts';
import { routesOfAreas } from './routes-of-areas.ts';
import { trimmedClient } from './trimmed-client.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const functionsFolder = join(root, 'functions');
const standInsFolder = join(root, '.build', 'bundle');
const entryOf = (name: string): string => join(functionsFolder, name, 'handler.ts');

/** The clients whose tables of operations are the largest by far. */
const LARGEST_CLIENTS = ['@aws-sdk/client-geo-routes', '@aws-sdk/client-connect', '@aws-sdk/client-s3'] as const;
const ALL_ROUTES = '#shared/api/routes.ts';

/** The names of all functions of the project. */
export const functionNames = (): readonly string[] => readdirSync(functionsFolder).filter((name) => existsSync(entryOf(name)));

/** Bundles functions into `<outFolder>/<name>/index.mjs`, each whole in one file. */
export const bundleFunctions = (names: readonly string[], outFolder: string): void => {
  const alias = { ...BUNDLE_OPTIONS.alias, ...Object.fromEntries(LARGEST_CLIENTS.map((client) => [client, trimmedClient(client, standInsFolder)])) };
  const areas = routesOfAreas(join(standInsFolder, 'routes'));
  const build = (some: readonly string[], aliases: Readonly<Record<string, string>>): void => {
    if (some.length === 0) return;
    buildSync({ ...BUNDLE_OPTIONS, alias: aliases, absWorkingDir: root, entryPoints: some.map((name) => ({ in: entryOf(name), out: join(name, 'index') })), outdir: outFolder });
  };
  for (const area of areas) build(names.filter((name) => area.names.includes(name)), { ...alias, [ALL_ROUTES]: area.module });
  build(names.filter((name) => !areas.some((area) => area.names.includes(name))), alias);
};
