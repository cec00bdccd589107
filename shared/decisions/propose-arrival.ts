import { assignmentLifecycle, hasReached, type KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { arrivalInTrack, GEOFENCE_METERS, isThere } from '#shared/geo/arrival-in-track.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import { readTrack } from '#shared/store/positions.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

interface ExpectedArrival {
  readonly point: ReportedTimePoint;
  readonly at: Coordinate;
}

/**
 * Proposes the arrival that a unit's track shows and its crew has not pressed, at the time of the fix and not of its coming in.
 * The stored track is read only when a new fix lies there; fixes that come late may show an earlier arrival than was proposed.
 */
export const proposeArrival = async (
  work: UnitOfWork,
  store: ItemStore,
  { centre, unitId, fixes }: { readonly centre: Centre; readonly unitId: string; readonly fixes: readonly UnitPosition[] },
): Promise<void> => {
  const { state: unit } = await work.load(unitLifecycle, unitId);
  if (unit.status !== 'assigned') return;
  const { state: run } = await work.load(assignmentLifecycle, unit.assignmentId);
  if (run.status !== 'active') return;
  const expected = await expectedArrival(work, centre, run);
  if (!expected) return;
  const proposed = run.proposed?.[expected.point];
  const isNews = fixes.some((fix) => isThere(fix, expected.at) && (proposed === undefined || fix.at < proposed.at));
  if (!isNews) return;
  const from = run.points.notified?.at ?? run.orderedAt;
  const stored = await readTrack(store, { centre: work.centre, unitId, from });
  const arrivedAt = arrivalInTrack([...stored, ...fixes.filter(({ at }) => at >= from)], expected.at);
  if (arrivedAt === undefined) return;
  const told = { deviceAt: arrivedAt, clockOffsetMilliseconds: 0, source: 'geofence' as const };
  work.append(assignmentLifecycle, unit.assignmentId, decideAssignment({ type: 'ProposeTimePoint', point: expected.point, at: arrivedAt }, run), told);
};

/** Where the run goes next, where that is known to the house; a township's middle is no place to arrive at. */
const expectedArrival = async (work: UnitOfWork, centre: Centre, run: Extract<KnownAssignment, { status: 'active' }>): Promise<ExpectedArrival | undefined> => {
  if (!hasReached(run.points, 'onScene')) {
    const at = await sceneOf(work, centre, run);
    return at && { point: 'onScene', at };
  }
  if (!hasReached(run.points, 'patientLoaded') || hasReached(run.points, 'atDestination')) return undefined;
  const at = centre.facilities.find(({ id }) => id === run.destinationFacilityId)?.position;
  return at && { point: 'atDestination', at };
};

const sceneOf = async (work: UnitOfWork, centre: Centre, { purpose }: KnownAssignment): Promise<Coordinate | undefined> => {
  if (purpose.kind === 'transfer') {
    const { state: transfer } = await work.load(transferLifecycle, purpose.transferId);
    return transfer.status === 'absent' ? undefined : centre.facilities.find(({ id }) => id === transfer.fromFacilityId)?.position;
  }
  const { state: incident } = await work.load(incidentLifecycle, purpose.incidentId);
  const place = incident.status === 'absent' ? undefined : incident.place;
  return (place?.accuracyMeters ?? 0) <= GEOFENCE_METERS ? place?.position : undefined;
};
