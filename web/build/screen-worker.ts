import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { routePaths } from './route-paths.ts';

const WEB = join(import.meta.dirname, '..');
/** The map draws in a worker of its own, which no import names. */
const MAP_WORKER = 'maplibre-gl-worker';

interface Precached {
  readonly url: string;
  readonly revision: string | null;
}

const revisionOf = (source: string | Uint8Array): string => createHash('sha256').update(source).digest('hex').slice(0, 16);

const isChunk = (file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): file is Rolldown.OutputChunk => file?.type === 'chunk';

/** A page whose first chunk is small, so that it can ask for things early, brings the rest by this module at once. */
const START = '/start.tsx';

const isStart = (file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): boolean => isChunk(file) && file.facadeModuleId?.endsWith(START) === true;

/** A chunk with all that it imports at once, and their styles. */
const closureOf = (bundle: Rolldown.OutputBundle, start: readonly string[]): ReadonlySet<string> => {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (!isChunk(chunk) || files.has(name)) return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(visit);
    chunk.dynamicImports.filter((one) => isStart(bundle[one])).forEach(visit);
  };
  start.forEach(visit);
  return files;
};

/** Letters of code from which on a chunk takes seconds on a slow line, whose start must not wait. */
const LARGE_CHUNK = 40_000;

/**
 * Lets the browser fetch all of the page at once, though its first chunk asks for the rest only later. A browser has six connections to a
 * host: what the first chunk itself needs and the large ones are named before all else, so that they do not wait behind the many small ones.
 */
const withPreloads = (html: string, entry: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): string => {
  const missing = chunks.filter(({ fileName }) => fileName !== entry.fileName);
  const isFirst = ({ fileName, code }: Rolldown.OutputChunk): boolean => entry.imports.includes(fileName) || code.length > LARGE_CHUNK;
  const linksOf = (some: readonly Rolldown.OutputChunk[]): string => some.map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">\n    `).join('');
  const bare = html.replace(/ *<link rel="modulepreload"[^>]*>\n/g, '');
  const first = missing.filter(isFirst).toSorted((one, other) => one.code.length - other.code.length);
  return bare.replace('<script type="module"', `${linksOf(first)}<script type="module"`).replace('</head>', `  ${linksOf(missing.filter((chunk) => !isFirst(chunk)))}</head>`);
};

/** What lies in the public folder of the page, where it has one: its manifest and icons. */
const publicFiles = (screen: string): readonly Precached[] => {
  const folder = join(WEB, 'public', screen);
  return existsSync(folder) ? readdirSync(folder).map((name) => ({ url: `/${screen}/${name}`, revision: revisionOf(readFileSync(join(folder, name))) })) : [];
};

const bundleWorker = async (screen: string, shell: readonly Precached[], mapFiles: readonly string[]): Promise<string> => {
  const built = (await build({
    configFile: false,
    root: WEB,
    logLevel: 'error',
    publicDir: false,
    plugins: [routePaths()],
    define: { __SHELL__: JSON.stringify(shell), __MAP_FILES__: JSON.stringify(mapFiles), 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: join(WEB, screen, 'offline', 'service-worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
};

/** The screen at the root of the site; all others stand in a folder of their name. */
const ROOT_SCREEN = 'console';

/** A worker's place says for which pages it may stand. */
const addressesOf = (screen: string): { readonly page: string; readonly worker: string } =>
  screen === ROOT_SCREEN ? { page: 'index.html', worker: 'sw.js' } : { page: `${screen}/index.html`, worker: `${screen}/sw.js` };

/** Makes the service worker of a screen out of its `offline/service-worker.ts`: the files that the page is made of, as the bundle itself says, are written into it. */
export const screenWorker = (screen: string): Plugin => ({
  name: `yike-${screen}-worker`,
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const { page: pageFile, worker } = addressesOf(screen);
      const entry = Object.values(bundle).find((file) => isChunk(file) && file.isEntry && file.facadeModuleId === join(WEB, pageFile));
      const page = bundle[pageFile];
      if (!isChunk(entry) || page?.type !== 'asset') return;
      const atOnce = closureOf(bundle, [entry.fileName]);
      page.source = withPreloads(String(page.source), entry, [...atOnce].map((name) => bundle[name]).filter(isChunk));
      const later = [...atOnce].flatMap((name) => (isChunk(bundle[name]) ? bundle[name].dynamicImports : []));
      const map = [...closureOf(bundle, later), ...Object.keys(bundle).filter((name) => name.includes(MAP_WORKER))].filter((name) => !atOnce.has(name));
      const shell: readonly Precached[] = [{ url: `/${pageFile}`, revision: revisionOf(page.source) }, ...[...atOnce].map((name) => ({ url: `/${name}`, revision: null })), ...publicFiles(screen)];
      this.emitFile({ type: 'asset', fileName: worker, source: await bundleWorker(screen, shell, map.map((name) => `/${name}`)) });
    },
  },
});
