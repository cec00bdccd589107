import { useEffect } from 'react';
import type { Client } from '#shared/api/client-on.ts';
import { sendPhotos } from '../patients/send-photos.ts';
import type { CrewQueue } from '../queue/crew-queue.ts';
import type { CrewStore } from '../store/crew-store.ts';

/** Two pages of one phone never send the same photo. */
const LOCK = 'yike-crew-photos';
/** A photo hurries nobody: presses and positions go before it. */
const TRY_EVERY_MILLISECONDS = 5000;

/** Sends photos while there is a line, from where it broke off. */
export const usePhotos = ({ store, client, centre, by }: { readonly store: CrewStore; readonly client: Client; readonly centre: string; readonly by: string }, queue: CrewQueue | undefined, isLive: boolean): void => {
  useEffect(() => {
    if (!queue || !isLive) return;
    const send = (): void => {
      void navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        const waiting = await store.count('photos');
        if (waiting === 0) return;
        await sendPhotos({ store, client, centre, by, now: () => Date.now() }).catch(() => undefined);
        queue.kick();
      });
    };
    send();
    const timer = setInterval(send, TRY_EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [store, client, centre, by, queue, isLive]);
};
