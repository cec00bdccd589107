import { useCallback, useEffect, useState } from 'react';
import { newCommandId } from '#web/kit/press/command-id.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { pushKeyBytes } from './push-key-bytes.ts';

/** Whether a dark phone is told of an order: it cannot be, somebody must allow it, or it is. */
export type PushState = 'impossible' | 'askable' | 'on';

const canBe = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window && Notification.permission !== 'denied';

/** Web Push on this phone. Once allowed it is asked for anew at each start, for the server forgets phones whose crew has gone home. */
export const usePush = (): { readonly state: PushState; readonly ask: () => void } => {
  const { client, seat } = useSeated();
  const [state, setState] = useState<PushState>(() => (canBe() ? 'askable' : 'impossible'));
  const subscribe = useCallback(async (): Promise<void> => {
    const { publicKey } = await client.call('get-push-key', { centre: seat.centre });
    if (publicKey === undefined) {
      setState('impossible');
      return;
    }
    const worker = await navigator.serviceWorker.ready;
    const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKeyBytes(publicKey) });
    const { endpoint, keys } = subscription.toJSON();
    if (endpoint === undefined || !keys?.['p256dh'] || !keys['auth']) return;
    await client.call('subscribe-push', { centre: seat.centre }, { body: { commandId: newCommandId(), subscription: { endpoint, keys: { p256dh: keys['p256dh'], auth: keys['auth'] } } } });
    setState('on');
  }, [client, seat.centre]);
  const ask = useCallback(async (): Promise<void> => {
    if ((await Notification.requestPermission()) === 'granted') await subscribe();
    else setState('impossible');
  }, [subscribe]);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the browser's push service is the outside world
    if (canBe() && Notification.permission === 'granted') subscribe().catch(() => undefined);
  }, [subscribe]);
  return { state, ask: useCallback(() => void ask().catch(() => undefined), [ask]) };
};
