import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { OLD_PHONE_PAGE, oldPhonePage } from './build/old-phone-page.ts';
import { routePaths } from './build/route-paths.ts';
import { screenWorker } from './build/screen-worker.ts';

const HOST_PORT = 8120;
const host = `http://127.0.0.1:${HOST_PORT}`;

const OUT = join(import.meta.dirname, '../.build/web');

/** The console stands at "/"; every other folder with an index.html is a screen at the address of its name. The page for old telephones is built apart. */
const screens = [
  join(import.meta.dirname, 'index.html'),
  ...readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== OLD_PHONE_PAGE)
    .map((entry) => join(import.meta.dirname, entry.name, 'index.html'))
    .filter((page) => existsSync(page)),
];

/** What several screens share is cut so that the small ones never fetch what only the large ones need. */
const PARTS = [
  { name: 'map', test: /node_modules[\\/]maplibre-gl/, priority: 3 },
  { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 3 },
  { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[\w-]+|dayjs)[\\/]/, priority: 3 },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|i18next|react-i18next)[\\/]/, priority: 4 },
];

/** Builds the screens into `.build/web`; while they are worked on, `vite web` serves them before a running host. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routePaths(), oldPhonePage({ web: import.meta.dirname, out: OUT }), screenWorker('console'), screenWorker('crew'), screenWorker('station')],
  resolve: { conditions: ['local', 'module', 'browser', 'development|production'] },
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
