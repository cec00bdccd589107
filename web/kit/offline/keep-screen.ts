import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { isRecord } from '#shared/schemas/is-record.ts';
import { takeOver } from './take-over.ts';
import type { WorkerScope } from './worker-scope.ts';

/** A screen that goes on without a line, and what of it is kept in the browser. */
export interface KeptScreen {
  readonly screen: 'crew' | 'station';
  /** The page with all that it needs to stand. */
  readonly shell: PrecacheEntry[];
  /** The cache of what comes beside the shell, and the files that the map cannot be drawn without. */
  readonly assets: { readonly cacheName: string; readonly files: readonly string[] };
}

/** A line that answers within this is better than the screen's own copy of the centre. */
const WAIT_FOR_LINE_SECONDS = 3;

/** Keeps a screen in the browser: its shell at once, map and roads when the page says that nothing else is wanted of the line. */
export const keepScreen = (scope: WorkerScope, { screen, shell, assets }: KeptScreen): void => {
  const roads = `yike-${screen}-roads`;
  // The shell lies in the browser as a whole or not at all, each build in its own version.
  precacheAndRoute(shell, { ignoreURLParametersMatching: [/.*/] });
  cleanupOutdatedCaches();
  registerRoute(new NavigationRoute(createHandlerBoundToURL(`/${screen}/index.html`), { allowlist: [new RegExp(`^/${screen}/`)] }));
  registerRoute(({ url }) => url.pathname.startsWith('/assets/') || assets.files.includes(url.pathname), new CacheFirst({ cacheName: assets.cacheName }));
  registerRoute(({ url }) => url.pathname.startsWith('/centres-static/'), new StaleWhileRevalidate({ cacheName: roads }));
  registerRoute(({ url }) => /^\/centres\/[^/]+\/centre$/.test(url.pathname), new NetworkFirst({ cacheName: `yike-${screen}-centre`, networkTimeoutSeconds: WAIT_FOR_LINE_SECONDS }));

  const keepMap = async (centre: string): Promise<void> => {
    await addMissing(assets.cacheName, assets.files);
    await addMissing(roads, [`/centres-static/${centre}/map.json`]);
  };
  takeOver(scope);
  scope.addEventListener('message', (event) => {
    if (isRecord(event.data) && event.data['type'] === 'keep-map') event.waitUntil(keepMap(String(event.data['centre'])));
  });
};

const addMissing = async (cacheName: string, files: readonly string[]): Promise<void> => {
  const cache = await caches.open(cacheName);
  for (const file of files) if (!(await cache.match(file))) await cache.add(file);
};
