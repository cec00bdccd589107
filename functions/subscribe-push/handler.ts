import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { keepSubscription } from '#shared/store/push-subscriptions.ts';

/** Lets orders reach a device whose screen is dark; the account that is signed in says of which unit or station. */
export const create = (ports: CommandPorts) =>
  commandHandler('subscribe-push', ports, async ({ body, caller }, work) => {
    keepSubscription(work, { caller, subscription: body.subscription });
    return Promise.resolve({ at: work.context.recordedAt });
  });

export const handler = create({ clock, itemStore });
