import { CommandRefused } from '#shared/domain/command-refused.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import type { Demand } from '#shared/domain/recommendation/candidate.ts';
import { servingUnits, wantedOf } from '#shared/domain/recommendation/wanted-of-incident.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { loadLog } from '#shared/store/log.ts';
import { facilityOf } from './centre-of.ts';
import { pointOfPlace } from './point-of-place.ts';

/** What an incident or a transfer asks of an ambulance, and where. */
export interface LocatedDemand {
  readonly demand: Demand;
  readonly to: Coordinate;
}

/** For which incident or transfer. */
export type DemandFor = { readonly incidentId: string } | { readonly transferId: string };

/** Reads what is asked for at a moment (epoch milliseconds). @throws NotFound; CommandRefused while an incident has no place at all. */
export const demandOf = async (store: ItemStore, centre: Centre, { asked, at }: { readonly asked: DemandFor; readonly at: number }): Promise<LocatedDemand> => {
  const { name } = centre.settings;
  if ('transferId' in asked) return demandOfTransfer(store, centre, { transferId: asked.transferId, at });
  const { incidentId: id } = asked;
  const { state: incident } = await loadLog(store, { centre: name, lifecycle: incidentLifecycle, id });
  if (incident.status === 'absent') throw new NotFound('incident', id);
  const located = demandOfIncident(centre, { id, incident, at });
  if (!located) throw new CommandRefused('Cannot recommend units: the incident has no place yet, not even a township', { status: incident.status });
  return located;
};

/** What an incident as it stands asks for; nothing while it has no place, not even a township. */
export const demandOfIncident = (centre: Centre, { id, incident, at }: { readonly id: string; readonly incident: KnownIncident; readonly at: number }): LocatedDemand | undefined => {
  const to = pointOfPlace(centre, incident.place);
  if (!to) return undefined;
  const { target, activationSeconds, coverMayCostSeconds, secondUnit } = centre.settings;
  const { priority, needs, answeredAt, runs } = incident;
  const refusedByUnitIds = runs.flatMap((run) => (run.phase === 'ended' && run.ending.how === 'refused' ? [run.unitId] : []));
  const targetSecondsLeft = target.seconds - Math.round((at - answeredAt) / 1000);
  return {
    demand: { at, purposeId: id, priority, needs, wanted: wantedOf(incident), servingUnitIds: servingUnits(incident), refusedByUnitIds, targetSecondsLeft, activationSeconds, coverMayCostSeconds, secondUnit },
    to,
  };
};

const demandOfTransfer = async (store: ItemStore, centre: Centre, { transferId, at }: { readonly transferId: string; readonly at: number }): Promise<LocatedDemand> => {
  const { name, activationSeconds, coverMayCostSeconds } = centre.settings;
  const { state: transfer } = await loadLog(store, { centre: name, lifecycle: transferLifecycle, id: transferId });
  if (transfer.status === 'absent') throw new NotFound('transfer', transferId);
  const { priority, needs, fromFacilityId } = transfer;
  // A patient who lies in a bed already has one ambulance to wait for, and its crew is the only one.
  const alone = { wanted: [], servingUnitIds: [], refusedByUnitIds: [], secondUnit: { priorities: [], brings: {} } };
  return { demand: { at, purposeId: transferId, priority, needs, ...alone, activationSeconds, coverMayCostSeconds }, to: facilityOf(centre, fromFacilityId).position };
};
