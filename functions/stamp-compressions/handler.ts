import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Stamps that a cardiac arrest was recognised, or that compressions have begun; the first stamp of each stands. */
export const create = (ports: CommandPorts) =>
  commandHandler('stamp-compressions', ports, async ({ params, body }, work) =>
    changeIncident(work, params.incidentId, { type: 'StampCompressions', kind: body.kind }),
  );

export const handler = create({ clock, itemStore });
