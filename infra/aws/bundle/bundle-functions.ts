import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLE_OPTIONS } from './bundle-options.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const functionsFolder = join(root, 'functions');
const entryOf = (name: string): string => join(functionsFolder, name, 'handler.ts');

/** The names of all functions of the project. */
export const functionNames = (): readonly string[] => readdirSync(functionsFolder).filter((name) => existsSync(entryOf(name)));

/** Bundles functions into `<outFolder>/<name>/index.mjs`, each whole in one file. */
export const bundleFunctions = (names: readonly string[], outFolder: string): void => {
  buildSync({
    ...BUNDLE_OPTIONS,
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: entryOf(name), out: join(name, 'index') })),
    outdir: outFolder,
  });
};
