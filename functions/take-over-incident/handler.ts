import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Makes the caller the owner of an incident. */
export const create = (ports: CommandPorts) =>
  commandHandler('take-over-incident', ports, async ({ params, caller }, work) =>
    changeIncident(work, params.incidentId, { type: 'TakeOverIncident', owner: caller.userId }),
  );

export const handler = create({ clock, itemStore });
