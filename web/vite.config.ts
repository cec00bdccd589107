import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { OLD_PHONE_PAGE, oldPhonePage } from './build/old-phone-page.ts';
import { CONDITIONS, PARTS } from './build/parts.ts';
import { PHONE_PAGE, phonePage } from './build/phone-page.ts';
import { routePaths } from './build/route-paths.ts';
import { screenWorker } from './build/screen-worker.ts';

const HOST_PORT = 8120;
const host = `http://127.0.0.1:${HOST_PORT}`;

const OUT = join(import.meta.dirname, '../.build/web');

/** The console stands at "/"; every other folder with an index.html is a screen at the address of its name. The pages for phones are built apart. */
const screens = [
  join(import.meta.dirname, 'index.html'),
  ...readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== OLD_PHONE_PAGE && entry.name !== PHONE_PAGE)
    .map((entry) => join(import.meta.dirname, entry.name, 'index.html'))
    .filter((page) => existsSync(page)),
];

/** The console alone is compiled: it draws the most and the most often, and the small screens need every byte for their first use. */
const compiled = babel({ presets: [reactCompilerPreset()], include: /[\\/]web[\\/]console[\\/].*\.tsx?$/ });

/** Builds the screens into `.build/web`; while they are worked on, `vite web` serves them before a running host. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compiled, routePaths(), oldPhonePage({ web: import.meta.dirname, out: OUT }), phonePage({ web: import.meta.dirname, out: OUT }), screenWorker('console'), screenWorker('station')],
  resolve: { conditions: CONDITIONS },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: screens, output: { codeSplitting: { groups: PARTS } } },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/centres-static': host,
      '/centres': { target: host, ws: true },
      '/local': host,
      '/socket': { target: host, ws: true },
    },
  },
});
