import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { giveOutcome } from '#shared/decisions/give-outcome.ts';
import { moved } from '#shared/decisions/moved.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Says why a call became no incident, or how calling back ended. */
export const create = (ports: CommandPorts) =>
  commandHandler('finish-call', ports, async ({ params: { callId }, body: { outcome }, caller }, work) => {
    await giveOutcome(work, { callId, caller, outcome });
    return moved(work, callLifecycle, callId);
  });

export const handler = create({ clock, itemStore });
