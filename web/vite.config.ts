import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const HOST_PORT = 8120;
const host = `http://127.0.0.1:${HOST_PORT}`;

/** Builds the screens into `.build/web`; while they are worked on, `vite web` serves them before a running host. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['local', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../.build/web',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'map', test: /node_modules[\\/]maplibre-gl/ }, { name: 'parts', test: /node_modules/ }] } } },
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
