import type { AssignmentPurpose } from '#events/assignment.ts';
import type { AssignmentEnding } from '#events/incident.ts';
import { assignmentLifecycle, type Assignment, type KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment, type AssignmentCommand } from '#shared/domain/assignment/decide-assignment.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { closeWhenOver, decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { AppendOptions, UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { moveTransfer } from './move-transfer.ts';

/** A command after which a run is over. */
export type EndingCommand = Extract<AssignmentCommand, { readonly type: 'Cancel' | 'Refuse' | 'BreakDown' | 'ReportTimePoint' }>;

/**
 * Ends a run for all whom it concerns, in one decision: the assignment, its unit (which goes on to its next run, if one
 * waits), and the incident or transfer, which waits again unless help came.
 */
export const endRun = async (work: UnitOfWork, assignmentId: string, command: EndingCommand, options: AppendOptions = {}): Promise<void> => {
  const before = await loadKnown(work, assignmentLifecycle, assignmentId);
  const after = work.append(assignmentLifecycle, assignmentId, decideAssignment(command, before), options);
  if (before.status === 'ended' || after.status !== 'ended') return;
  await releaseUnit(work, assignmentId, before, options);
  await endPurpose(work, { assignmentId, purpose: before.purpose, ending: endingOf(after) }, options);
};

/** What an ended run means to the incident or transfer that it was for. */
export const endPurpose = async (
  work: UnitOfWork,
  { assignmentId, purpose, ending }: { readonly assignmentId: string; readonly purpose: AssignmentPurpose; readonly ending: AssignmentEnding },
  options: AppendOptions = {},
): Promise<void> => {
  await refuseStrangers(work, purpose, ending);
  await recordPatientOutcomes(work, assignmentId, ending, options);
  if (purpose.kind === 'transfer') {
    await moveTransfer(work, { transferId: purpose.transferId, command: { type: 'EndTransferRun', assignmentId, ending } }, options);
    return;
  }
  const incident = await loadKnown(work, incidentLifecycle, purpose.incidentId);
  const ended = work.append(incidentLifecycle, purpose.incidentId, decideIncident({ type: 'EndAssignment', assignmentId, ending }, incident), options);
  work.append(incidentLifecycle, purpose.incidentId, closeWhenOver(ended), options);
};

/** An outcome names patients of this incident or transfer alone. */
const refuseStrangers = async (work: UnitOfWork, purpose: AssignmentPurpose, ending: AssignmentEnding): Promise<void> => {
  const own =
    purpose.kind === 'transfer'
      ? [purpose.patientId]
      : (await loadKnown(work, incidentLifecycle, purpose.incidentId)).patients.map((patient) => patient.patientId);
  const stranger = patientsOf(ending).find(({ patientId }) => !own.includes(patientId));
  if (stranger) throw new CommandRefused(`Cannot end the run: "${stranger.patientId}" is not a patient of it`, { patientIds: own });
};

const patientsOf = (ending: AssignmentEnding) => (ending.how === 'completed' && ending.outcome.kind === 'patients' ? ending.outcome.patients : []);

const releaseUnit = async (work: UnitOfWork, assignmentId: string, run: KnownAssignment, options: AppendOptions): Promise<void> => {
  const { state } = await work.load(unitLifecycle, run.unitId);
  if (run.status === 'queued') {
    work.append(unitLifecycle, run.unitId, decideUnit({ type: 'Unqueue', assignmentId }, state), options);
    return;
  }
  const unit = work.append(unitLifecycle, run.unitId, decideUnit({ type: 'FinishRun', assignmentId }, state), options);
  if (unit.status === 'assigned') await startQueuedRun(work, unit.assignmentId, run.unitId);
};

/** The order that waited is given now: its own clock starts with the unit's becoming free. */
const startQueuedRun = async (work: UnitOfWork, assignmentId: string, unitId: string): Promise<void> => {
  const queued = await loadKnown(work, assignmentLifecycle, assignmentId);
  work.append(assignmentLifecycle, assignmentId, decideAssignment({ type: 'GiveQueuedOrder' }, queued));
  if (queued.purpose.kind !== 'incident') return;
  const incident = await loadKnown(work, incidentLifecycle, queued.purpose.incidentId);
  work.append(incidentLifecycle, queued.purpose.incidentId, decideIncident({ type: 'StartAssignment', assignmentId, unitId }, incident));
};

/** Writes what a run says of its patients into their records. */
export const recordPatientOutcomes = async (work: UnitOfWork, assignmentId: string, ending: AssignmentEnding, options: AppendOptions): Promise<void> => {
  for (const { patientId, outcome } of patientsOf(ending)) {
    const patient = await loadKnown(work, patientLifecycle, patientId);
    work.append(patientLifecycle, patientId, decidePatient({ type: 'RecordOutcome', assignmentId, outcome }, patient), options);
  }
};

/** The incident needs to know how a run ended, not why: reasons stay with the run. */
const endingOf = ({ ending }: Extract<Assignment, { status: 'ended' }>): AssignmentEnding =>
  ending.how === 'completed' ? { how: 'completed', outcome: ending.outcome } : { how: ending.how };
