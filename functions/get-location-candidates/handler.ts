import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { callLifecycle, positionsOf } from '#shared/domain/call/call.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { rankCandidates, uncertaintyMeters, type LocationCandidate } from '#shared/domain/location/location-candidate.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLog, readEntries } from '#shared/store/log.ts';
import { toldPlaces } from './told-places.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** Puts side by side what the calls of an incident and the people on it say of its place, and proposes the best. */
export const create = (ports: Ports) =>
  httpHandler('get-location-candidates', routes['get-location-candidates'], async ({ params: { centre: name, incidentId } }) => {
    const now = ports.clock.now();
    const { state: incident } = await loadLog(ports.itemStore, { centre: name, lifecycle: incidentLifecycle, id: incidentId });
    if (incident.status === 'absent') throw new NotFound('incident', incidentId);
    const [centre, entries, ...calls] = await Promise.all([
      centreOf(ports.centres, name),
      readEntries(ports.itemStore, { centre: name, kind: 'incident', id: incidentId }),
      ...(incident.callIds ?? []).map(async (id) => loadLog(ports.itemStore, { centre: name, lifecycle: callLifecycle, id })),
    ]);
    const measured = calls.flatMap(({ state }) => (state.status === 'absent' ? [] : positionsOf(state)));
    const told = toldPlaces(entries, centre).filter((place) => !measured.some((one) => isSamePoint(one, place)));
    const candidates = rankCandidates([...measured, ...told], now).map((candidate) => ({
      ...candidate,
      ageSeconds: Math.round(Math.max(0, now - candidate.measuredAt) / 1000),
      uncertaintyMeters: uncertaintyMeters(candidate, now),
    }));
    return { at: now, candidates, ...(incident.place && { chosen: incident.place }) };
  });

/** Choosing a measured position gives the incident that very point, which is then no word of its own. */
const isSamePoint = (one: LocationCandidate, other: LocationCandidate): boolean => one.position[0] === other.position[0] && one.position[1] === other.position[1];

export const handler = create({ centres, clock, itemStore });
