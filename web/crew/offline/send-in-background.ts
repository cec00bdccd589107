import { fixedBearer } from '#web/kit/sign-in/bearer.ts';
import { pageClient } from '#web/kit/page-client.ts';
import { SENDER_LOCK } from '../queue/sender-lock.ts';
import { sendWaiting } from '../queue/send-waiting.ts';
import { openCrewStore } from '../store/crew-store.ts';
import { readKept } from '../store/kept.ts';
import { SEND_TAG } from './send-tag.ts';
import type { WorkerScope } from '#web/kit/offline/worker-scope.ts';

/** Sends what waits when the line comes back while no page is open, where the browser can wake us for it; the same queue, the same lock. */
export const sendInBackground = (scope: WorkerScope): void => {
  scope.addEventListener('sync', (event) => {
    if (event.tag === SEND_TAG) event.waitUntil(sendAll());
  });
};

const sendAll = async (): Promise<void> => {
  const store = await openCrewStore();
  try {
    const [seat, clock] = await Promise.all([readKept(store, 'seat'), readKept(store, 'clock')]);
    if (!seat) return;
    const sender = { store, client: pageClient(fixedBearer(seat.accessToken)), centre: seat.centre, by: seat.by, now: () => Date.now(), clock: () => clock };
    const end = await navigator.locks.request(SENDER_LOCK, () => sendWaiting(sender, () => undefined));
    // A rejection makes the browser try again later.
    if (end.how === 'retry') throw new Error('Cannot send what waits: the line is down again');
  } finally {
    store.close();
  }
};
