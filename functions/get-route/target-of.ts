import type * as z from 'zod';
import { facilityOf } from '#shared/decisions/centre-of.ts';
import { pointOfPlace } from '#shared/decisions/point-of-place.ts';
import { refuseForeignIncident } from '#shared/domain/access/own-only.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { loadLog } from '#shared/store/log.ts';
import type { GetRouteQuery } from './schema.ts';

/** Who asks, of which centre. */
interface Asked {
  readonly centre: Centre;
  readonly caller: Caller;
  readonly query: z.infer<typeof GetRouteQuery>;
}

/** Where the way ends: at the incident, at the facility that a transfer leaves, or at a facility. @throws NotFound, Forbidden; CommandRefused for an incident without a place. */
export const targetOf = async (store: ItemStore, { centre, caller, query: { incidentId, transferId, facilityId } }: Asked): Promise<Coordinate> => {
  if (facilityId !== undefined) return facilityOf(centre, facilityId).position;
  if (transferId !== undefined) return originOfTransfer(store, centre, transferId);
  const id = incidentId ?? '';
  const { state: incident } = await loadLog(store, { centre: centre.settings.name, lifecycle: incidentLifecycle, id });
  if (incident.status === 'absent') throw new NotFound('incident', id);
  refuseForeignIncident(caller, incident);
  const point = pointOfPlace(centre, incident.place);
  if (!point) throw new CommandRefused('Cannot draw the route: the incident has no place yet, not even a township', { status: incident.status });
  return point;
};

const originOfTransfer = async (store: ItemStore, centre: Centre, id: string): Promise<Coordinate> => {
  const { state: transfer } = await loadLog(store, { centre: centre.settings.name, lifecycle: transferLifecycle, id });
  if (transfer.status === 'absent') throw new NotFound('transfer', id);
  return facilityOf(centre, transfer.fromFacilityId).position;
};
