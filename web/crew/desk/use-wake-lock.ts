import { useEffect } from 'react';

/** Keeps the screen awake while a crew needs it; a browser that cannot lets it sleep. */
export const useWakeLock = (isWanted: boolean): void => {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    const over = new AbortController();
    let lock: WakeLockSentinel | undefined;
    const take = async (): Promise<void> => {
      if (document.hidden) return;
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (over.signal.aborted) void lock?.release();
    };
    const onVisible = (): void => void take();
    void take();
    // The browser takes the lock away whenever the page is hidden.
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      over.abort();
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, [isWanted]);
};
