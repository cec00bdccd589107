import { priorityRank } from '#shared/schemas/priority.ts';
import { hasReached } from '../assignment/assignment.ts';
import type { Candidate, Demand } from './candidate.ts';
import type { LeftOutUnit, RankedUnit, Sending } from './recommendation.ts';

/** A unit that could go, before anything is said of its place among the others. */
export type PossibleUnit = Omit<RankedUnit, 'reasons'>;

/** Why a unit is left out, and what there is to say of it. */
export type WhyNot = Omit<LeftOutUnit, 'unitId' | 'callSign'>;

/** Whether a unit could go. */
export type Judgement = { readonly could: true; readonly unit: PossibleUnit } | { readonly could: false; readonly whyNot: WhyNot };

/** What one unit means to a demand, whatever the others do. */
export const judgeCandidate = (demand: Demand, candidate: Candidate): Judgement => {
  const sending = sendingOf(demand, candidate);
  if ('because' in sending) return { could: false, whyNot: sending };
  const { fleetUnit, state, place, drive, coverLoss } = candidate;
  if (!place || !drive) return { could: false, whyNot: { because: 'position-unknown' } };
  if (!drive.reachable) return { could: false, whyNot: { because: 'unreachable' } };
  const activationSeconds = state.status === 'atStation' ? demand.activationSeconds : 0;
  const driveSeconds = Math.ceil(drive.milliseconds / 1000);
  const etaSeconds = activationSeconds + driveSeconds;
  return {
    could: true,
    unit: {
      unitId: fleetUnit.id,
      callSign: fleetUnit.callSign,
      stationId: fleetUnit.stationId,
      sending,
      eta: { etaSeconds, activationSeconds, driveSeconds, meters: drive.meters, source: drive.source, degraded: drive.degraded },
      basis: place.basis,
      ...(place.ageSeconds !== undefined && { positionAgeSeconds: place.ageSeconds }),
      ...(demand.targetSecondsLeft !== undefined && { inTarget: etaSeconds <= demand.targetSecondsLeft }),
      lacking: demand.needs.filter((need) => !fleetUnit.capabilities.includes(need)),
      ...(coverLoss && { coverLoss }),
      ...(demand.refusedByUnitIds.includes(fleetUnit.id) && { refusedBefore: true as const }),
    },
  };
};

/** How the unit could be sent, or why it cannot. */
const sendingOf = (demand: Demand, { state, run, crew }: Candidate): Sending | WhyNot => {
  if (crew?.how === 'none' && state.status !== 'offDuty' && state.status !== 'outOfService') return { because: 'no-crew' };
  switch (state.status) {
    case 'offDuty':
      return { because: 'off-duty' };
    case 'outOfService':
      return { because: 'out-of-service', outOfService: state.reason };
    case 'atStation':
    case 'availableAway':
    case 'movingUp':
      return { how: 'dispatch' };
    case 'assigned':
      return run ? diversionOf(demand, state.assignmentId, run) : { because: 'same-or-higher-priority' };
  }
};

const diversionOf = (demand: Demand, assignmentId: string, run: NonNullable<Candidate['run']>): Sending | WhyNot => {
  const purposeId = run.purpose.kind === 'incident' ? run.purpose.incidentId : run.purpose.transferId;
  const runPriority = run.priority && { runPriority: run.priority };
  if (purposeId === demand.purposeId) return { because: 'on-this-incident' };
  if (hasReached(run.points, 'onScene')) return { because: 'on-scene', ...runPriority };
  if (priorityRank(run.priority) <= priorityRank(demand.priority)) return { because: 'same-or-higher-priority', ...runPriority };
  return { how: 'divert', fromAssignmentId: assignmentId, ...(run.priority && { fromPriority: run.priority }), gainSeconds: 0 };
};
