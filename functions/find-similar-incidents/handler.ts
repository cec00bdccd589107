import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { CLOSED_COUNTS_MILLISECONDS, similarIncidents } from '#shared/domain/incident/similar-incidents.ts';
import { toWgs84 } from '#shared/geo/datum.ts';
import { metersBetween } from '#shared/geo/meters-between.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { callsOfSameCaller } from '#shared/store/calls-of-caller.ts';
import { readRecentIncidents } from '#shared/store/recent-incidents.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** Asks "is this the same incident?" of a call, by its caller and its place; whoever looks decides. */
export const create = ({ clock, itemStore }: Ports) =>
  httpHandler('find-similar-incidents', routes['find-similar-incidents'], async ({ params: { centre }, query }) => {
    const { callId, longitude, latitude, datum, accuracyMeters, villageId } = query;
    const now = clock.now();
    const position = longitude !== undefined && latitude !== undefined && datum !== undefined ? toWgs84({ longitude, latitude, datum }) : undefined;
    const [recent, callIdsOfCaller] = await Promise.all([
      readRecentIncidents(itemStore, centre, { now, spanMilliseconds: CLOSED_COUNTS_MILLISECONDS }),
      callId === undefined ? new Set<string>() : callsOfSameCaller(itemStore, centre, callId),
    ]);
    const similar = similarIncidents(recent, { now, callIdsOfCaller, place: { position, accuracyMeters, villageId }, metersBetween });
    return {
      at: now,
      similar: similar.map(({ incidentId, incident: { status, openedAt, priority }, likeness }) => ({
        incidentId,
        status,
        openedAt,
        ...(priority && { priority }),
        likeness,
      })),
    };
  });

export const handler = create({ clock, itemStore });
