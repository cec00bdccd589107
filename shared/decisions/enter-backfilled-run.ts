import type { AssignmentEnding } from '#events/incident.ts';
import { assignmentLifecycle, type Assignment } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { closeWhenOver, decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { BackfilledEnding, BackfilledOrder } from '#shared/schemas/backfill.ts';
import { timePointRank } from '#shared/schemas/time-point.ts';
import type { AppendOptions, UnitOfWork } from '#shared/store/unit-of-work.ts';
import { endRun, recordPatientOutcomes } from './end-run.ts';
import { loadKnown } from './load-known.ts';

/** A time that was written down, as an append takes it. */
const written = (at: number): AppendOptions => ({ deviceAt: at, source: 'backfill' });

/**
 * Enters an order that contradicts nothing: the run with its points at the told times, the incident's part, and the unit's.
 * A run that is over leaves the unit as it stands; one that goes on is the unit's from now on. Nobody is alerted.
 */
export const enterBackfilledRun = async (work: UnitOfWork, order: BackfilledOrder, stationId: string): Promise<void> => {
  const { orderId: assignmentId, incidentId, unitId, orderedAt, ending } = order;
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  const purpose = { kind: 'incident' as const, incidentId };
  const { state: before } = await work.load(assignmentLifecycle, assignmentId);
  const given = { unitId, stationId, purpose, priority: incident.priority, mode: incident.mode, choice: {} };
  work.append(assignmentLifecycle, assignmentId, decideAssignment({ type: 'BackfillOrder', order: given }, before), written(orderedAt));
  await tellPoints(work, order);
  if (ending) appendEnding(work, await loadKnown(work, assignmentLifecycle, assignmentId), { assignmentId, ending });
  await tellUnit(work, order);
  const part = { type: 'BackfillRun' as const, assignmentId, unitId, stationId, ...(ending && { ending: endingOf(ending) }) };
  if (ending) await recordPatientOutcomes(work, assignmentId, endingOf(ending), written(ending.at));
  const after = work.append(incidentLifecycle, incidentId, decideIncident(part, incident), written(orderedAt));
  work.append(incidentLifecycle, incidentId, closeWhenOver(after));
};

/** Adds what was not told before of a run that was entered already; its end frees the unit as any other does. */
export const completeBackfilledRun = async (work: UnitOfWork, order: BackfilledOrder): Promise<void> => {
  const { orderId: assignmentId, ending } = order;
  const run = await loadKnown(work, assignmentLifecycle, assignmentId);
  await tellPoints(work, order);
  if (!ending || run.status === 'ended') return;
  const command = ending.how === 'completed' ? { type: 'ReportTimePoint' as const, point: 'available' as const, outcome: ending.outcome } : { type: 'Cancel' as const, reason: ending.reason };
  await endRun(work, assignmentId, command, written(ending.at));
};

const tellPoints = async (work: UnitOfWork, { orderId, points, destinationFacilityId }: BackfilledOrder): Promise<void> => {
  const inOrder = [...points].sort((one, other) => timePointRank(one.point) - timePointRank(other.point));
  for (const { point, at } of inOrder) {
    const run = await loadKnown(work, assignmentLifecycle, orderId);
    work.append(assignmentLifecycle, orderId, decideAssignment({ type: 'ReportTimePoint', point }, run), written(at));
  }
  const run = await loadKnown(work, assignmentLifecycle, orderId);
  if (destinationFacilityId === undefined || run.status !== 'active') return;
  const { deviceAt: _none, ...source } = written(0);
  work.append(assignmentLifecycle, orderId, decideAssignment({ type: 'ChooseDestination', facilityId: destinationFacilityId }, run), source);
};

const appendEnding = (work: UnitOfWork, run: Assignment, { assignmentId, ending }: { readonly assignmentId: string; readonly ending: BackfilledEnding }): void => {
  const command = ending.how === 'completed' ? { type: 'ReportTimePoint' as const, point: 'available' as const, outcome: ending.outcome } : { type: 'Cancel' as const, reason: ending.reason };
  work.append(assignmentLifecycle, assignmentId, decideAssignment(command, run), written(ending.at));
};

/** Both ways the unit's log is changed, so that two orders for one unit are decided one after the other. */
const tellUnit = async (work: UnitOfWork, { orderId: assignmentId, unitId, orderedAt, ending }: BackfilledOrder): Promise<void> => {
  const { state: unit } = await work.load(unitLifecycle, unitId);
  const command = ending ? { type: 'BackfillRun' as const, assignmentId, from: orderedAt, to: ending.at } : { type: 'Assign' as const, assignmentId };
  work.append(unitLifecycle, unitId, decideUnit(command, unit), written(orderedAt));
};

const endingOf = (ending: BackfilledEnding): AssignmentEnding => (ending.how === 'completed' ? { how: 'completed', outcome: ending.outcome } : { how: 'cancelled' });
