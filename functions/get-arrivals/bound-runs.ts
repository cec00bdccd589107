import type { PlacedUnit } from '#shared/decisions/placed-fleet.ts';
import { hasReached } from '#shared/domain/assignment/assignment.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident.ts';
import { isPlaced, transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Complaint } from '#shared/schemas/complaint.ts';
import { loadLog } from '#shared/store/log.ts';
import type { Arrival } from './schema.ts';

/** A unit that is bound for the facility, and what is known of its run but the drive. */
export interface BoundRun {
  readonly unit: PlacedUnit;
  readonly arrival: Omit<Arrival, 'drive'>;
}

type RunningUnit = PlacedUnit & { readonly run: NonNullable<PlacedUnit['run']> };

/** The runs of a fleet that bring a patient to a facility, until the patient is handed over. */
export const boundRuns = async (store: ItemStore, fleet: readonly PlacedUnit[], bound: { readonly centre: string; readonly facilityId: string }): Promise<readonly BoundRun[]> => {
  const carrying = fleet.filter((unit): unit is RunningUnit => unit.run !== undefined && !hasReached(unit.run.points, 'handedOver'));
  const found = await Promise.all(carrying.map(async (unit) => ((await isBound(store, unit, bound)) ? [{ unit, arrival: await arrivalOf(store, unit, bound.centre) }] : [])));
  return found.flat();
};

/** The crew's own word counts, else what was agreed for the transfer. */
const isBound = async (store: ItemStore, { run }: RunningUnit, { centre, facilityId }: { readonly centre: string; readonly facilityId: string }): Promise<boolean> => {
  if (run.destinationFacilityId !== undefined || run.purpose.kind !== 'transfer') return run.destinationFacilityId === facilityId;
  const { state: transfer } = await loadLog(store, { centre, lifecycle: transferLifecycle, id: run.purpose.transferId });
  return isPlaced(transfer) && transfer.destination.kind === 'network' && transfer.destination.facilityId === facilityId;
};

const arrivalOf = async (store: ItemStore, { state, fleetUnit, run }: RunningUnit, centre: string): Promise<BoundRun['arrival']> => {
  const complaint = run.purpose.kind === 'incident' ? await complaintOf(store, centre, run.purpose.incidentId) : undefined;
  return {
    assignmentId: state.status === 'assigned' ? state.assignmentId : '',
    unitId: fleetUnit.id,
    phase: hasReached(run.points, 'atDestination') ? 'here' : hasReached(run.points, 'leftScene') ? 'onTheWay' : 'notLeft',
    mode: run.mode,
    ...(run.priority && { priority: run.priority }),
    ...(complaint && { complaint }),
    ...(run.purpose.kind === 'transfer' && { transferId: run.purpose.transferId }),
  };
};

const complaintOf = async (store: ItemStore, centre: string, incidentId: string): Promise<Complaint | undefined> => {
  const { state: incident } = await loadLog(store, { centre, lifecycle: incidentLifecycle, id: incidentId });
  return incident.status === 'absent' ? undefined : incident.assessment?.complaint;
};
