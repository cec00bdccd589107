import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Opens a closed incident again; it waits for a unit at once. */
export const create = (ports: CommandPorts) =>
  commandHandler('reopen-incident', ports, async ({ params, body }, work) =>
    changeIncident(work, params.incidentId, { type: 'ReopenIncident', reason: body.reason }),
  );

export const handler = create({ clock, itemStore });
