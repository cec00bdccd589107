import type { Client } from '#shared/api/client-on.ts';

/** The first screen comes first: what is for later waits so long. */
const LATER_MILLISECONDS = 3000;

const controlled = (): Promise<void> =>
  new Promise((resolve) => {
    if (navigator.serviceWorker.controller) resolve();
    else navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });

/** Registers a screen's service worker, and once it stands between page and line, fetches the centre and its map through it, so that it has them. */
export const keepOffline = async (screen: string, client: Client, centre: string): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await new Promise((resolve) => setTimeout(resolve, LATER_MILLISECONDS));
  const registration = await navigator.serviceWorker.register(`/${screen}/sw.js`, { scope: `/${screen}/` });
  await controlled();
  await client.call('get-centre', { centre });
  const { active } = await navigator.serviceWorker.ready;
  (active ?? registration.active)?.postMessage({ type: 'keep-map', centre });
};
