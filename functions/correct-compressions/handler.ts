import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Corrects a stamp of the compression clock by a new event; taken back, it may be stamped again. */
export const create = (ports: CommandPorts) =>
  commandHandler('correct-compressions', ports, async ({ params, body: { kind, correctedAt, reason } }, work) =>
    changeIncident(work, params.incidentId, { type: 'CorrectCompressions', kind, correctedAt, reason }),
  );

export const handler = create({ clock, itemStore });
