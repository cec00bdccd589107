import type { LiveMessage } from '#shared/api/live-message.ts';
import type { KnownResponse } from '#shared/domain/responder/response.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Pusher } from '#shared/ports/pusher.ts';
import type { WebPush } from '#shared/ports/web-push.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { ResponderTelling } from '#shared/schemas/responder.ts';
import { boardEntryOf } from '#shared/store/board-entry-of.ts';
import { snapshotKey } from '#shared/store/keys.ts';
import { forgetSubscription, readSubscriptions } from '#shared/store/push-subscriptions.ts';
import { forgetSocket, subscribedSockets } from '#shared/store/sockets.ts';

/** What telling a village doctor needs. */
export interface TellingPorts {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly pusher: Pusher;
  readonly webPush: WebPush;
}

interface Response {
  readonly centre: string;
  readonly responseId: string;
  readonly response: KnownResponse;
}

/** Tells the village doctor's open screens and devices that there is something to read, and which: what it is about is read after signing in. */
export const tellResponder = async (ports: TellingPorts, told: Response): Promise<readonly ResponderTelling[]> => (await Promise.all([tellScreens(ports, told), tellDevices(ports, told)])).flat();

const isTold = ({ role, responderId }: Caller, response: KnownResponse): boolean => role === 'responder' && responderId === response.responderId;

const tellScreens = async ({ clock, itemStore, pusher }: TellingPorts, { centre, responseId, response }: Response): Promise<readonly ResponderTelling[]> => {
  const item = await itemStore.get(snapshotKey(centre, 'response', responseId));
  const entry = item && boardEntryOf(item);
  if (!entry) return [];
  const message: LiveMessage = { type: 'changed', at: clock.now(), entries: [entry] };
  const sockets = (await subscribedSockets(itemStore, centre)).filter(({ caller }) => isTold(caller, response));
  return Promise.all(
    sockets.map(async ({ connectionId, caller }): Promise<ResponderTelling> => {
      const outcome = await pusher.post(connectionId, JSON.stringify(message)).catch(() => 'failed' as const);
      if (outcome === 'gone') await forgetSocket(itemStore, centre, connectionId);
      return { way: 'screen', userId: caller.userId, outcome };
    }),
  );
};

const tellDevices = async ({ itemStore, webPush }: TellingPorts, { centre, responseId, response }: Response): Promise<readonly ResponderTelling[]> => {
  const type = response.status === 'ended' ? 'response-over' : 'responder-alert';
  const message = JSON.stringify({ type, centre, responseId });
  const devices = (await readSubscriptions(itemStore, centre)).filter(({ caller }) => isTold(caller, response));
  return Promise.all(
    devices.map(async ({ subscription, caller }): Promise<ResponderTelling> => {
      const outcome = await webPush.send(subscription, message).catch(() => 'failed' as const);
      if (outcome === 'gone') await forgetSubscription(itemStore, centre, subscription);
      return { way: 'web-push', userId: caller.userId, outcome };
    }),
  );
};
