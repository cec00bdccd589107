import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Ends an incident that needs no more. */
export const create = (ports: CommandPorts) =>
  commandHandler('close-incident', ports, async ({ params, body }, work) =>
    changeIncident(work, params.incidentId, { type: 'CloseIncident', reason: body.reason }),
  );

export const handler = create({ clock, itemStore });
