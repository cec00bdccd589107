import { CommandRefused } from '#shared/domain/command-refused.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import type { Demand } from '#shared/domain/recommendation/recommend-units.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { loadLog } from '#shared/store/log.ts';
import { facilityOf } from '#shared/decisions/centre-of.ts';
import { pointOfPlace } from '#shared/decisions/point-of-place.ts';

/** What an incident or a transfer asks of an ambulance, and where. */
export interface LocatedDemand {
  readonly demand: Demand;
  readonly to: Coordinate;
}

/** Reads what is asked for. @throws NotFound; CommandRefused while an incident has no place at all. */
export const demandOf = async (
  store: ItemStore,
  centre: Centre,
  { incidentId, transferId, at }: { readonly incidentId?: string | undefined; readonly transferId?: string | undefined; readonly at: number },
): Promise<LocatedDemand> => {
  if (transferId !== undefined) return demandOfTransfer(store, centre, { transferId, at });
  return demandOfIncident(store, centre, { incidentId: incidentId ?? '', at });
};

const demandOfIncident = async (store: ItemStore, centre: Centre, { incidentId, at }: { readonly incidentId: string; readonly at: number }): Promise<LocatedDemand> => {
  const { name, target, activationSeconds, coverMayCostSeconds } = centre.settings;
  const { state: incident } = await loadLog(store, { centre: name, lifecycle: incidentLifecycle, id: incidentId });
  if (incident.status === 'absent') throw new NotFound('incident', incidentId);
  const to = pointOfPlace(centre, incident.place);
  if (!to) throw new CommandRefused('Cannot recommend units: the incident has no place yet, not even a township', { status: incident.status });
  const { priority, needs, answeredAt } = incident;
  const targetSecondsLeft = target.seconds - Math.round((at - answeredAt) / 1000);
  return { demand: { at, purposeId: incidentId, priority, needs, targetSecondsLeft, activationSeconds, coverMayCostSeconds }, to };
};

const demandOfTransfer = async (store: ItemStore, centre: Centre, { transferId, at }: { readonly transferId: string; readonly at: number }): Promise<LocatedDemand> => {
  const { name, activationSeconds, coverMayCostSeconds } = centre.settings;
  const { state: transfer } = await loadLog(store, { centre: name, lifecycle: transferLifecycle, id: transferId });
  if (transfer.status === 'absent') throw new NotFound('transfer', transferId);
  const { priority, needs, fromFacilityId } = transfer;
  return { demand: { at, purposeId: transferId, priority, needs, activationSeconds, coverMayCostSeconds }, to: facilityOf(centre, fromFacilityId).position };
};
