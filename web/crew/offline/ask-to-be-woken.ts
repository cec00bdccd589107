import { SEND_TAG } from './send-tag.ts';

/** Asks the browser to wake the worker when the line is back, should the page be closed by then; where it cannot, the next start sends. */
export const askToBeWoken = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const registration = (await navigator.serviceWorker.getRegistration('/crew/')) as (ServiceWorkerRegistration & { readonly sync?: { register(tag: string): Promise<void> } }) | undefined;
  await registration?.sync?.register(SEND_TAG).catch(() => undefined);
};
