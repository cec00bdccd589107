import type { PrecacheEntry } from 'workbox-precaching';
import { keepScreen } from '#web/kit/offline/keep-screen.ts';
import type { WorkerScope } from '#web/kit/offline/worker-scope.ts';

/** Filled in by the build: the files of the shell with their revisions, and those of the map that it does not import. */
declare const __SHELL__: PrecacheEntry[];
declare const __MAP_FILES__: string[];

/** The one picture that all screens share. */
const ICON = '/icon.svg';

keepScreen(globalThis as unknown as WorkerScope, { screen: 'station', shell: __SHELL__, assets: { cacheName: 'yike-station-assets', files: [ICON, ...__MAP_FILES__] } });
