import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { CONDITIONS, PARTS } from './parts.ts';
import { routePaths } from './route-paths.ts';
import { screenWorker } from './screen-worker.ts';

/** The page of crews and village doctors: its folder, and its address. */
export const PHONE_PAGE = 'crew';

/** Builds the page for phones apart from the desks' screens: cut where they share with it, it came in seventeen files, and a slow line pays for every one. */
export const phonePage = ({ web, out }: { readonly web: string; readonly out: string }): Plugin => ({
  name: 'yike-phone-page',
  apply: 'build',
  closeBundle: {
    sequential: true,
    handler: async () => {
      await build({
        configFile: false,
        root: web,
        publicDir: false,
        logLevel: 'error',
        plugins: [react(), routePaths(), screenWorker(PHONE_PAGE)],
        resolve: { conditions: CONDITIONS },
        build: {
          outDir: out,
          emptyOutDir: false,
          target: 'es2022',
          chunkSizeWarningLimit: 1500,
          modulePreload: { polyfill: false },
          rolldownOptions: { input: join(web, PHONE_PAGE, 'index.html'), output: { codeSplitting: { groups: PARTS } } },
        },
        worker: { format: 'es' },
      });
    },
  },
});
