import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { Forbidden } from '#shared/domain/forbidden.ts';
import { majorView } from '#shared/domain/major/major-view.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLog } from '#shared/store/log.ts';
import { readParts } from './read-parts.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** A major incident in one view: patients by tag, units, facilities and who goes where, over all its incidents. */
export const create = ({ clock, itemStore }: Ports) =>
  httpHandler('get-major-incident', routes['get-major-incident'], async ({ params: { centre, incidentId }, caller }) => {
    const { state: major, version } = await loadLog(itemStore, { centre, lifecycle: majorLifecycle, id: incidentId });
    if (major.status === 'absent') throw new NotFound('major', incidentId);
    const parts = await readParts(itemStore, { centre, incidentId, major });
    const isSent = parts.incidents.some(({ incident }) => incident.status !== 'absent' && incident.runs.some(({ unitId }) => unitId === caller.unitId));
    if (caller.role === 'crew' && !isSent) throw new Forbidden('Cannot look at the major incident: the caller\'s unit is not sent to it');
    return { id: incidentId, version, at: clock.now(), major, incidents: parts.incidents, view: majorView(parts) };
  });

export const handler = create({ clock, itemStore });
