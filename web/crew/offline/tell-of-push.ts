import { isRecord } from '#shared/schemas/is-record.ts';
import { PUSH_WORDS } from '../language/push-words.ts';
import type { WorkerScope } from '#web/kit/offline/worker-scope.ts';

/** How a dark phone shakes for an order, milliseconds on and off. */
const VIBRATION = [800, 200, 800, 200, 800, 200, 1200];

/** Shows an order on a phone whose page is closed or hidden; it stays until it is touched. */
export const tellOfPush = (scope: WorkerScope): void => {
  scope.addEventListener('push', (event) => {
    const told: unknown = event.data?.json();
    const kind = isRecord(told) && (told['type'] === 'order' || told['type'] === 'responder-alert') ? 'order' : 'other';
    const { title, body } = PUSH_WORDS[kind];
    // A phone shakes and keeps it on its screen; the types of a page know neither.
    const options: NotificationOptions & { readonly renotify: boolean; readonly vibrate: readonly number[] } = { body, tag: `yike-${kind}`, renotify: true, requireInteraction: true, vibrate: VIBRATION, icon: '/crew/icon-192.png' };
    event.waitUntil(scope.registration.showNotification(title, options));
  });
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(openPhone(scope));
  });
};

const openPhone = async ({ clients, registration }: WorkerScope): Promise<void> => {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = pages.find(({ url }) => url.startsWith(registration.scope));
  await (open ? open.focus() : clients.openWindow(registration.scope));
};
