import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { isRecord } from '#shared/schemas/is-record.ts';
import type { WorkerScope } from '#web/kit/offline/worker-scope.ts';

/** Filled in by the build: the files of the shell with their revisions, and those of the map that it does not import. */
declare const __SHELL__: PrecacheEntry[];
declare const __MAP_FILES__: string[];

const scope = globalThis as unknown as WorkerScope;
/** A line that answers within this is better than the desk's own copy of the centre. */
const WAIT_FOR_LINE_SECONDS = 3;
/** The one picture that all screens share. */
const ICON = '/icon.svg';

// The shell lies in the browser as a whole or not at all, each build in its own version.
precacheAndRoute(__SHELL__, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/station/index.html'), { allowlist: [/^\/station\//] }));
registerRoute(({ url }) => url.pathname.startsWith('/assets/') || url.pathname === ICON, new CacheFirst({ cacheName: 'yike-station-assets' }));
registerRoute(({ url }) => url.pathname.startsWith('/centres-static/'), new StaleWhileRevalidate({ cacheName: 'yike-station-roads' }));
registerRoute(({ url }) => /^\/centres\/[^/]+\/centre$/.test(url.pathname), new NetworkFirst({ cacheName: 'yike-station-centre', networkTimeoutSeconds: WAIT_FOR_LINE_SECONDS }));

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => {
  if (isRecord(event.data) && event.data['type'] === 'keep-map') event.waitUntil(keepMap(String(event.data['centre'])));
});

/** The map's own worker and the centre's roads, fetched when nothing else is wanted of the line. */
const keepMap = async (centre: string): Promise<void> => {
  const assets = await caches.open('yike-station-assets');
  for (const file of [ICON, ...__MAP_FILES__]) if (!(await assets.match(file))) await assets.add(file);
  const roads = await caches.open('yike-station-roads');
  const file = `/centres-static/${centre}/map.json`;
  if (!(await roads.match(file))) await roads.add(file);
};
