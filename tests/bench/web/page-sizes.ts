import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ASSET = /(?:src|href)="\/(assets\/[^"]+)"/g;
/** Static imports of a chunk, as the bundler writes them. */
const IMPORT = /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g;
/** The map's own code is drawn with, and is counted apart. */
const MAP = /^assets\/(map|maplibre)/;

/** What a page fetches before it shows anything, gzipped, kilobytes (1,000 bytes). */
export interface PageSize {
  readonly withMap: number;
  readonly withoutMap: number;
}

/** Follows a built page's scripts and styles through everything that they import at once; what is fetched on demand is not counted unless `alsoLazy` names it. */
export const pageSize = (build: string, page: string, alsoLazy?: RegExp): PageSize => {
  const html = readFileSync(join(build, page), 'utf8');
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(join(build, file))) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(build, file), 'utf8');
    for (const [, name] of text.matchAll(IMPORT)) visit(`assets/${name!}`);
    if (alsoLazy) for (const [, name] of text.matchAll(/import\(`?["'`]?\.\/([\w.-]+\.js)/g)) if (alsoLazy.test(name!)) visit(`assets/${name!}`);
  };
  for (const [, file] of html.matchAll(ASSET)) visit(file!);
  const weigh = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(build, name))).byteLength, gzipSync(html).byteLength) / 1000;
  const all = [...files];
  return { withMap: weigh(all), withoutMap: weigh(all.filter((name) => !MAP.test(name))) };
};
