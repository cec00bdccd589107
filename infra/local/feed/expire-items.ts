import type { HostedItemStore } from '#shared/ports/local/hosted-item-store.ts';

/** Expired items are unseen at once; clearing them away may take its time, as on AWS. Milliseconds of the wall. */
const CLEAR_EVERY_MILLISECONDS = 30_000;

/** Clears expired items away from time to time, telling the feed. @returns how to stop */
export const expireItems = (store: Pick<HostedItemStore, 'removeExpired'>): (() => void) => {
  let isStopped = false;
  const clear = (): void => {
    if (!isStopped && store.removeExpired() > 0) setImmediate(clear);
  };
  const clearing = setInterval(clear, CLEAR_EVERY_MILLISECONDS);
  return () => {
    isStopped = true;
    clearInterval(clearing);
  };
};
