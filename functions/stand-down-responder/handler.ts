import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { moveResponse } from '#shared/decisions/move-response.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Calls back a village doctor who is not there yet. */
export const create = (ports: CommandPorts) =>
  commandHandler('stand-down-responder', ports, async ({ params: { responseId }, body }, work) =>
    moveResponse(work, { responseId, command: { type: 'StandDown', reason: body.reason } }),
  );

export const handler = create({ clock, itemStore });
