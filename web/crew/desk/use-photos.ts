import { useEffect } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import { sendPhotos } from '../patients/send-photos.ts';
import type { CrewQueue } from '../queue/crew-queue.ts';
import type { CrewStore } from '../store/crew-store.ts';

/** Two pages of one phone never send the same photo. */
const LOCK = 'yike-crew-photos';
/** A photo hurries nobody: presses and positions go before it. */
const TRY_EVERY_MILLISECONDS = 5000;

/** Sends photos while there is a line, from where it broke off; `underWay` is how many there are. */
export const usePhotos = ({ store, client, centre, by, underWay, onProgress }: { readonly store: CrewStore; readonly client: Client; readonly centre: string; readonly by: string; readonly underWay: number; readonly onProgress: () => void }, queue: CrewQueue | undefined, isLive: boolean): void => {
  useEffect(() => {
    if (!queue || !isLive || underWay === 0) return;
    const send = (): void => {
      void navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        await sendPhotos({ store, client, centre, by, now: () => Date.now(), onProgress }).catch(() => undefined);
        queue.kick();
      });
    };
    send();
    const timer = setInterval(send, TRY_EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [store, client, centre, by, underWay, onProgress, queue, isLive]);
};
