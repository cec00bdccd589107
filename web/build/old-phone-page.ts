import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** The page behind a link to a caller: its folder, and its address. */
export const OLD_PHONE_PAGE = 'locate';

/** Browsers since 2016; a caller has the telephone that they have. */
const OLDEST = 'es2015';

const MODULE_SCRIPT = '<script type="module" src="/locate/main.ts"></script>';

/** Builds the one page that anybody's telephone must open as one plain script in old words, beside the screens. */
export const oldPhonePage = ({ web, out }: { readonly web: string; readonly out: string }): Plugin => ({
  name: 'yike-old-phone-page',
  apply: 'build',
  closeBundle: {
    sequential: true,
    handler: async () => {
      const folder = join(web, OLD_PHONE_PAGE);
      await build({
        configFile: false,
        root: folder,
        publicDir: false,
        logLevel: 'error',
        build: {
          outDir: join(out, OLD_PHONE_PAGE),
          emptyOutDir: true,
          target: OLDEST,
          cssTarget: 'chrome61',
          lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'yikeLocate', fileName: () => 'locate.js', cssFileName: 'locate' },
        },
      });
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      if (!page.includes(MODULE_SCRIPT)) throw new Error(`Cannot build "${OLD_PHONE_PAGE}": its page does not load "main.ts"`);
      const parts = '<link rel="stylesheet" href="locate.css" />\n    <script defer src="locate.js"></script>';
      writeFileSync(join(out, OLD_PHONE_PAGE, 'index.html'), page.replace(MODULE_SCRIPT, parts));
    },
  },
});
