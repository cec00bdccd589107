import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { takeOver } from '#web/kit/offline/take-over.ts';
import type { WorkerScope } from '#web/kit/offline/worker-scope.ts';

/** Filled in by the build: the files of the shell with their revisions, and those of the map that it does not import. */
declare const __SHELL__: PrecacheEntry[];
declare const __MAP_FILES__: string[];

// The whole console lies in the browser, so that a page opened without a line can show the last copy of the board.
precacheAndRoute([...__SHELL__, ...__MAP_FILES__.map((url) => ({ url, revision: null }))], { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
// Only the console's own address: the other screens below it look after themselves.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { allowlist: [/^\/(\?|$)/] }));

takeOver(globalThis as unknown as WorkerScope);
