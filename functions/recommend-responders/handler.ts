import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { travelTimes } from '#ports/travel-times';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { nearResponders } from '#shared/decisions/near-responders.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { sceneHazards } from '#shared/domain/incident/scene-hazards.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly travelTimes: TravelTimes;
}

/** The village doctors near an incident by road, and for each who is not proposed why not. */
export const create = (ports: Ports) =>
  httpHandler('recommend-responders', routes['recommend-responders'], async ({ params }) => {
    const at = ports.clock.now();
    const { state: incident } = await loadLog(ports.itemStore, { centre: params.centre, lifecycle: incidentLifecycle, id: params.incidentId });
    if (incident.status === 'absent') throw new NotFound('incident', params.incidentId);
    const hazards = sceneHazards(incident);
    const { proposed, leftOut, call } = await nearResponders(ports, { centre: await centreOf(ports.centres, params.centre), incident, at });
    const { mostMeters, ambulanceSeconds } = call;
    return { at, hazards, mostMeters, ...(ambulanceSeconds !== undefined && { ambulanceSeconds }), proposed: hazards.length > 0 ? [] : proposed, leftOut };
  });

export const handler = create({ centres, clock, itemStore, travelTimes });
