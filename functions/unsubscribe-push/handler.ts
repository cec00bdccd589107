import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { dropSubscription } from '#shared/store/push-subscriptions.ts';

/** Forgets a device: part of signing out. Its address is a secret of the device, so that nobody forgets another's. */
export const create = (ports: CommandPorts) =>
  commandHandler('unsubscribe-push', ports, async ({ body }, work) => {
    dropSubscription(work, body.endpoint);
    return Promise.resolve({ at: work.context.recordedAt });
  });

export const handler = create({ clock, itemStore });
