import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { changeMajor } from '#shared/decisions/change-major.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Takes an incident out of a major one; what happened while it was part of it stays in both logs. */
export const create = (ports: CommandPorts) =>
  commandHandler('unlink-incident', ports, async ({ params: { incidentId }, body: { linkedIncidentId } }, work) => {
    await changeIncident(work, linkedIncidentId, { type: 'LeaveMajorIncident', majorIncidentId: incidentId });
    return changeMajor(work, incidentId, { type: 'UnlinkIncident', incidentId: linkedIncidentId });
  });

export const handler = create({ clock, itemStore });
