import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { centreOf, refuseUnknownPlace } from '#shared/decisions/centre-of.ts';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { callerPersonId, sealPlace } from '#shared/decisions/seal-place.ts';
import { refuseForeignIncident } from '#shared/domain/access/own-only.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
  readonly personalKeys: PersonalKeys;
}

/** Says where an incident is, as far as it is known now; the earlier word stays in the log. */
export const create = (ports: Ports) =>
  commandHandler('locate-incident', ports, async ({ params, body, caller }, work) => {
    const { centre, incidentId } = params;
    refuseUnknownPlace(await centreOf(ports.centres, centre), body.place);
    const incident = await loadKnown(work, incidentLifecycle, incidentId);
    refuseForeignIncident(caller, incident);
    const place = await sealPlace(work, ports.personalKeys, { personId: callerPersonId(incidentId, incident.caller), place: body.place });
    return changeIncident(work, incidentId, { type: 'LocateIncident', place });
  });

export const handler = create({ centres, clock, itemStore, personalKeys });
