import { centres } from '#ports/centres';
import { itemStore } from '#ports/item-store';
import { readTimeline } from '#functions/get-incident/read-timeline.ts';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { Forbidden } from '#shared/domain/forbidden.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { placeOfFigures } from '#shared/domain/statistics/place-of-figures.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly centres: Centres;
  readonly itemStore: ItemStore;
}

/** The story of an incident for whoever reviews it: times, places and decisions, and nothing of any person. */
export const create = (ports: Ports) =>
  httpHandler('get-timeline', routes['get-timeline'], async ({ params: { centre, incidentId }, caller }) => {
    const { state: incident } = await loadLog(ports.itemStore, { centre, lifecycle: incidentLifecycle, id: incidentId });
    if (incident.status === 'absent') throw new NotFound('incident', incidentId);
    const { townshipId, countyId } = placeOfFigures(await centreOf(ports.centres, centre), incident.place);
    if (caller.countyId !== undefined && caller.countyId !== countyId) throw new Forbidden(`Cannot read the incident: it is not in the county "${caller.countyId}"`);
    const runIds = incident.runs.map(({ assignmentId }) => assignmentId);
    const patientIds = incident.patients.map(({ patientId }) => patientId);
    return {
      id: incidentId,
      mode: incident.mode,
      status: incident.status,
      answeredAt: incident.answeredAt,
      ...(incident.priority && { priority: incident.priority }),
      ...(townshipId !== undefined && { townshipId }),
      ...(incident.place?.villageId !== undefined && { villageId: incident.place.villageId }),
      units: incident.runs.map(({ assignmentId, unitId }) => ({ assignmentId, unitId })),
      timeline: await readTimeline(ports.itemStore, centre, { incidentId, callIds: incident.callIds, runIds, patientIds }),
    };
  });

export const handler = create({ centres, itemStore });
