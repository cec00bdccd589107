import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { refuseForeignIncident } from '#shared/domain/access/own-only.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Says what makes a scene unsafe, or that nothing does; village doctors on their way to an unsafe one are called back. */
export const create = (ports: CommandPorts) =>
  commandHandler('mark-scene', ports, async ({ params: { incidentId }, body, caller }, work) => {
    refuseForeignIncident(caller, await loadKnown(work, incidentLifecycle, incidentId));
    return changeIncident(work, incidentId, { type: 'MarkScene', hazards: body.hazards });
  });

export const handler = create({ clock, itemStore });
