import type { PrecacheEntry } from 'workbox-precaching';
import { keepScreen } from '#web/kit/offline/keep-screen.ts';
import type { WorkerScope } from '#web/kit/offline/worker-scope.ts';
import { sendInBackground } from './send-in-background.ts';
import { tellOfPush } from './tell-of-push.ts';

/** Filled in by the build: the files of the shell with their revisions, and those of the map. */
declare const __SHELL__: PrecacheEntry[];
declare const __MAP_FILES__: string[];

const scope = globalThis as unknown as WorkerScope;

keepScreen(scope, { screen: 'crew', shell: __SHELL__, assets: { cacheName: 'yike-crew-map', files: __MAP_FILES__ } });
tellOfPush(scope);
sendInBackground(scope);
