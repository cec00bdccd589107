import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeMajor } from '#shared/decisions/change-major.ts';
import { linkIncident } from '#shared/decisions/link-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Links incidents to a major one; each stays its own, with its runs, its patients and its end. */
export const create = (ports: CommandPorts) =>
  commandHandler('link-incidents', ports, async ({ params: { incidentId: majorIncidentId }, body }, work) => {
    await loadKnown(work, majorLifecycle, majorIncidentId);
    for (const incidentId of body.incidentIds) {
      await linkIncident(work, { incidentId, majorIncidentId });
      await changeMajor(work, majorIncidentId, { type: 'LinkIncident', incidentId });
    }
    return moved(work, majorLifecycle, majorIncidentId);
  });

export const handler = create({ clock, itemStore });
