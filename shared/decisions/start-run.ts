import type { AssignmentPurpose, DispatchChoice, OverrideCost } from '#events/assignment.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment, type Order } from '#shared/domain/assignment/decide-assignment.ts';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decideTransfer } from '#shared/domain/transfer/decide-transfer.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { crewToSend, signOutRelieved } from './crew-to-send.ts';
import { endPurpose } from './end-run.ts';
import { loadKnown } from './load-known.ts';

/** Which unit goes where, and what the dispatcher saw when choosing it. */
export interface RunWish {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly purpose: { readonly kind: 'incident'; readonly incidentId: string } | { readonly kind: 'transfer'; readonly transferId: string };
  readonly choice: DispatchChoice;
  /** Where it is another than the recommended one. */
  readonly overrideCost?: OverrideCost | undefined;
}

/** Sends a free unit. @throws CommandRefused with who holds it, when it is not free. */
export const dispatchRun = async (work: UnitOfWork, wish: RunWish): Promise<void> => {
  await signOutRelieved(work, wish.unitId);
  const crew = await crewToSend(work, wish.unitId);
  await changeUnit(work, wish, 'Assign');
  await order(work, { ...wish, crew }, 'NotifyCrew');
};

/** Gives a busy unit its next run. */
export const queueRun = async (work: UnitOfWork, wish: RunWish): Promise<void> => {
  const crew = await crewToSend(work, wish.unitId);
  await changeUnit(work, wish, 'Queue');
  await order(work, { ...wish, crew }, 'QueueOrder');
};

/** Takes a unit off its run, before it is on scene; the incident it leaves waits again. */
export const divertRun = async (work: UnitOfWork, wish: RunWish): Promise<void> => {
  const { state: unit } = await work.load(unitLifecycle, wish.unitId);
  if (unit.status !== 'assigned') throw new CommandRefused('Cannot divert the unit: it has no run', { unit });
  const from = await loadKnown(work, assignmentLifecycle, unit.assignmentId);
  if (isSamePurpose(from.purpose, wish.purpose)) throw new CommandRefused('Cannot divert the unit: it is on its way there already', { unit });
  const crew = await crewToSend(work, wish.unitId);
  work.append(assignmentLifecycle, unit.assignmentId, decideAssignment({ type: 'Divert', toAssignmentId: wish.assignmentId }, from));
  await endPurpose(work, { assignmentId: unit.assignmentId, purpose: from.purpose, ending: { how: 'diverted' } });
  await changeUnit(work, wish, 'Divert');
  await order(work, { ...wish, crew }, 'NotifyCrew');
};

const changeUnit = async (work: UnitOfWork, { unitId, assignmentId }: RunWish, type: 'Assign' | 'Queue' | 'Divert'): Promise<void> => {
  const { state } = await work.load(unitLifecycle, unitId);
  work.append(unitLifecycle, unitId, decideUnit({ type, assignmentId }, state));
};

/** Writes the order, and tells the incident or transfer that it is served. */
const order = async (work: UnitOfWork, wish: RunWish & { readonly crew: Crew | undefined }, type: 'NotifyCrew' | 'QueueOrder'): Promise<void> => {
  const { state: unit } = await work.load(unitLifecycle, wish.unitId);
  if (unit.status === 'offDuty') throw new CommandRefused('Cannot order the run: the unit is off duty', { unit });
  const told = await tellPurpose(work, { ...wish, stationId: unit.stationId }, type);
  const { state } = await work.load(assignmentLifecycle, wish.assignmentId);
  const { unitId, choice, overrideCost, crew } = wish;
  const whole: Order = { unitId, stationId: unit.stationId, choice, ...told, ...(overrideCost && { overrideCost }), ...(crew && { crew }) };
  work.append(assignmentLifecycle, wish.assignmentId, decideAssignment({ type, order: whole }, state));
};

const tellPurpose = async (
  work: UnitOfWork,
  { purpose, assignmentId, unitId, stationId }: RunWish & { readonly stationId: string },
  type: 'NotifyCrew' | 'QueueOrder',
): Promise<Pick<Order, 'purpose' | 'priority' | 'mode'>> => {
  switch (purpose.kind) {
    case 'incident': {
      const incident = await loadKnown(work, incidentLifecycle, purpose.incidentId);
      const command = type === 'NotifyCrew' ? 'StartAssignment' : 'QueueAssignment';
      work.append(incidentLifecycle, purpose.incidentId, decideIncident({ type: command, assignmentId, unitId, stationId }, incident));
      return { purpose, priority: incident.priority, mode: incident.mode };
    }
    case 'transfer': {
      const { transferId } = purpose;
      const transfer = await loadKnown(work, transferLifecycle, transferId);
      work.append(transferLifecycle, transferId, decideTransfer({ type: 'AssignTransfer', assignmentId, unitId, stationId }, transfer));
      return { purpose: { kind: 'transfer', transferId, patientId: transfer.patientId }, priority: transfer.priority, mode: transfer.mode };
    }
  }
};

const isSamePurpose = (one: AssignmentPurpose, other: RunWish['purpose']): boolean =>
  one.kind === 'incident' ? other.kind === 'incident' && other.incidentId === one.incidentId : other.kind === 'transfer' && other.transferId === one.transferId;
