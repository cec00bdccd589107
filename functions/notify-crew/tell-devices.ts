import { isOfThisShift, isOrderFor } from '#shared/domain/alert/who-is-alerted.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { WebPush } from '#shared/ports/web-push.ts';
import type { AlertTelling } from '#shared/schemas/alert.ts';
import { forgetSubscription, readSubscriptions } from '#shared/store/push-subscriptions.ts';
import type { GivenOrder } from './tell-screens.ts';

/** What telling devices needs. */
export interface DevicePorts {
  readonly itemStore: ItemStore;
  readonly webPush: WebPush;
}

/** Pushes to the devices of the crew's shift and of its station. A push says that there is an order and which: what it is about is read after signing in. */
export const tellDevices = async ({ itemStore, webPush }: DevicePorts, { centre, assignmentId, run, unit, crew }: GivenOrder): Promise<readonly AlertTelling[]> => {
  const message = JSON.stringify({ type: 'order', centre, assignmentId });
  const devices = (await readSubscriptions(itemStore, centre)).filter((device) => isOrderFor(device.caller, run) && isOfThisShift(device, { unit, crew }));
  return Promise.all(
    devices.map(async ({ subscription, caller }): Promise<AlertTelling> => {
      const outcome = await webPush.send(subscription, message).catch(() => 'failed' as const);
      if (outcome === 'gone') await forgetSubscription(itemStore, centre, subscription);
      return { way: 'web-push', to: { kind: 'user', userId: caller.userId }, outcome };
    }),
  );
};
