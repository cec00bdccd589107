import { facilityOf } from '#shared/decisions/centre-of.ts';
import type { PlacedUnit } from '#shared/decisions/placed-fleet.ts';
import { pointOfPlace } from '#shared/decisions/point-of-place.ts';
import { hasReached } from '#shared/domain/assignment/assignment.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { UnitPlace } from '#shared/domain/recommendation/unit-place.ts';
import { isPlaced, transferLifecycle, type Transfer } from '#shared/domain/transfer/transfer.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { loadLog } from '#shared/store/log.ts';
import type { Arrival } from './schema.ts';

/** A unit that is bound for the facility: what is known of its run but the drive, and where it is taken to be. */
export interface BoundRun {
  readonly arrival: Omit<Arrival, 'drive'>;
  readonly place: UnitPlace | undefined;
}

type RunningUnit = PlacedUnit & { readonly run: NonNullable<PlacedUnit['run']> };

/** What a run is for, as it stands. */
interface Purpose {
  readonly incident?: Incident;
  readonly transfer?: Transfer;
}

/** For which facility of which centre, at what time (epoch milliseconds). */
interface Bound {
  readonly centre: Centre;
  readonly facilityId: string;
  readonly at: number;
}

/** The runs of a fleet that bring a patient to a facility, until the patient is handed over. */
export const boundRuns = async (store: ItemStore, fleet: readonly PlacedUnit[], bound: Bound): Promise<readonly BoundRun[]> => {
  const carrying = fleet.filter((unit): unit is RunningUnit => unit.run !== undefined && !hasReached(unit.run.points, 'handedOver'));
  const found = await Promise.all(
    carrying.map(async (unit) => {
      const purpose = await purposeOf(store, bound.centre.settings.name, unit);
      return isBound(unit, purpose, bound.facilityId) ? [{ arrival: arrivalOf(unit, purpose), place: placeOnRun(unit, purpose, bound) }] : [];
    }),
  );
  return found.flat();
};

const purposeOf = async (store: ItemStore, centre: string, { run: { purpose } }: RunningUnit): Promise<Purpose> =>
  purpose.kind === 'incident'
    ? { incident: (await loadLog(store, { centre, lifecycle: incidentLifecycle, id: purpose.incidentId })).state }
    : { transfer: (await loadLog(store, { centre, lifecycle: transferLifecycle, id: purpose.transferId })).state };

/** The crew's own word counts, else what was agreed for the transfer. */
const isBound = ({ run }: RunningUnit, { transfer }: Purpose, facilityId: string): boolean => {
  if (run.destinationFacilityId !== undefined || !transfer) return run.destinationFacilityId === facilityId;
  return isPlaced(transfer) && transfer.destination.kind === 'network' && transfer.destination.facilityId === facilityId;
};

/** A unit that never told its position is not at its station any more once it has come to its patient: it was there when it said so. */
const placeOnRun = ({ run, place }: RunningUnit, { incident, transfer }: Purpose, { centre, at }: Bound): UnitPlace | undefined => {
  const stamp = run.points.leftScene ?? run.points.onScene;
  if (place?.basis !== 'station' || !stamp) return place;
  const scene = transfer && transfer.status !== 'absent' ? facilityOf(centre, transfer.fromFacilityId).position : incident && incident.status !== 'absent' ? pointOfPlace(centre, incident.place) : undefined;
  return scene && { position: scene, basis: 'last-known', ageSeconds: Math.max(0, Math.round((at - stamp.at) / 1000)) };
};

const arrivalOf = ({ state, fleetUnit, run }: RunningUnit, { incident }: Purpose): BoundRun['arrival'] => {
  const complaint = incident && incident.status !== 'absent' ? incident.assessment?.complaint : undefined;
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
