import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { travelTimes } from '#ports/travel-times';
import { askResponder } from '#shared/decisions/ask-responder.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { nearResponders } from '#shared/decisions/near-responders.ts';
import { nearestVillage } from '#shared/decisions/nearest-village.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { refuseUnsafeScene } from '#shared/domain/incident/scene-hazards.ts';
import { chooseResponders } from '#shared/domain/responder/choose-responders.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
  readonly travelTimes: TravelTimes;
}

/** Asks the nearest village doctors beside the ambulance; never to an unsafe scene, and never somebody off duty. */
export const create = (ports: Ports) =>
  commandHandler('alert-responders', ports, async ({ params, body }, work) => {
    const centre = await centreOf(ports.centres, params.centre);
    const { incidentId } = params;
    const incident = await loadKnown(work, incidentLifecycle, incidentId);
    refuseUnsafeScene(incident, 'alert village doctors');
    const at = ports.clock.now();
    const near = await nearResponders(ports, { centre, incident, at });
    const chosen = chooseResponders(near, body.responderIds);
    const villageId = incident.place?.villageId ?? nearestVillage(centre, incident.place?.position);
    const asked = chosen.map(({ responderId, etaSeconds, source }) => ({ responseId: newId(at), responderId, etaSeconds, source }));
    for (const wish of asked) await askResponder(work, { ...wish, incidentId, villageId });
    return { asked: asked.map(({ responseId, responderId, etaSeconds }) => ({ responseId, responderId, etaSeconds })) };
  });

export const handler = create({ centres, clock, itemStore, travelTimes });
