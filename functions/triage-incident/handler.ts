import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Says how urgent an incident is and what it needs; the earlier word stays in the log. */
export const create = (ports: CommandPorts) =>
  commandHandler('triage-incident', ports, async ({ params, body }, work) =>
    changeIncident(work, params.incidentId, { type: 'TriageIncident', priority: body.priority, needs: body.needs, ambulances: body.ambulances }),
  );

export const handler = create({ clock, itemStore });
