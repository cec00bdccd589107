import type { WorkerScope } from './worker-scope.ts';

/** Lets a new build serve its pages at once, and not only when the last of them was closed. */
export const takeOver = (scope: WorkerScope): void => {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
};
