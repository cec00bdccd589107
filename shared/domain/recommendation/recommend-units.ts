import type { TravelTime } from '#shared/schemas/travel-time.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { FleetUnit } from '#shared/schemas/centre.ts';
import { priorityRank, type Priority } from '#shared/schemas/priority.ts';
import { hasReached, type Assignment } from '../assignment/assignment.ts';
import type { Unit } from '../unit/unit.ts';
import type { CoverLoss } from '#shared/schemas/cover.ts';
import { letCoverDecide, type CoverMayCostSeconds } from './let-cover-decide.ts';
import type { LeftOutReason, RankedUnit, Recommendation, Sending } from './recommendation.ts';
import type { UnitPlace } from './unit-place.ts';

/** One unit of the fleet, as it stands. */
export interface Candidate {
  readonly fleetUnit: FleetUnit;
  readonly state: Unit;
  /** The run that it is on, if it is on one. */
  readonly run?: Extract<Assignment, { status: 'active' }> | undefined;
  readonly place?: UnitPlace | undefined;
  /** The way from its place to where it is needed. */
  readonly drive?: TravelTime | undefined;
  /** Who loses cover if it goes; nothing where that is not known, or where it covers nobody now. */
  readonly coverLoss?: CoverLoss | undefined;
}

/** What is asked for. */
export interface Demand {
  readonly at: number;
  /** The incident or transfer, so that a unit already sent to it is not offered again. */
  readonly purposeId: string;
  readonly priority: Priority | undefined;
  readonly needs: readonly UnitCapability[];
  readonly targetSecondsLeft?: number | undefined;
  /** From the order to wheels rolling, for a unit at a station. */
  readonly activationSeconds: number;
  /** How much later than the fastest a unit may be where cover decides. */
  readonly coverMayCostSeconds: CoverMayCostSeconds;
}

/** What the units and roads alone cannot tell is added by whoever asks. */
export type RankedUnits = Omit<Recommendation, 'homeStation' | 'cover' | 'closuresVersion'>;

/**
 * Which unit to send: the fastest capable one by road, or within what the pack allows one that leaves more people covered;
 * then capable units that could be diverted from less urgent runs, where that gains time; then those that lack something,
 * least lack first. Every other unit is named with why not.
 */
export const recommendUnits = (demand: Demand, candidates: readonly Candidate[]): RankedUnits => {
  const judged = candidates.map((candidate) => ({ candidate, judgement: judge(demand, candidate) }));
  const possible = judged.flatMap(({ judgement }) => (judgement.could ? [judgement.unit] : []));
  const free = possible.filter((unit) => unit.sending.how === 'dispatch').sort(byLackThenEta);
  const fastestFree = free.find((unit) => unit.lacking.length === 0);
  const diversions = possible.flatMap((unit) => withGain(unit, fastestFree)).sort(byLackThenEta);
  const { ranked: capableFree, decision } = letCoverDecide(demand, free.filter((unit) => unit.lacking.length === 0));
  const capable = [...capableFree, ...diversions.filter((unit) => unit.lacking.length === 0)];
  const lacking = [...free, ...diversions].filter((unit) => unit.lacking.length > 0).sort(byLackThenEta);
  const ranked = [...capable, ...lacking];
  const [best] = ranked;
  return {
    at: demand.at,
    ...(demand.targetSecondsLeft !== undefined && { targetSecondsLeft: demand.targetSecondsLeft }),
    ...(best && { recommendedUnitId: best.unitId }),
    decision,
    shortfall: best?.lacking ?? [...demand.needs],
    ranked,
    leftOut: judged.flatMap(({ candidate: { fleetUnit }, judgement }) =>
      judgement.could ? [] : [{ unitId: fleetUnit.id, callSign: fleetUnit.callSign, because: judgement.because }],
    ),
  };
};

type Judgement = { readonly could: true; readonly unit: RankedUnit } | { readonly could: false; readonly because: LeftOutReason };

const judge = (demand: Demand, candidate: Candidate): Judgement => {
  const sending = sendingOf(demand, candidate);
  if (typeof sending === 'string') return { could: false, because: sending };
  const { fleetUnit, state, place, drive, coverLoss } = candidate;
  if (!place || !drive?.reachable) return { could: false, because: 'unreachable' };
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
    },
  };
};

/** How the unit could be sent, or why it cannot. */
const sendingOf = (demand: Demand, { state, run }: Candidate): Sending | LeftOutReason => {
  switch (state.status) {
    case 'offDuty':
      return 'off-duty';
    case 'outOfService':
      return 'out-of-service';
    case 'atStation':
    case 'availableAway':
    case 'movingUp':
      return { how: 'dispatch' };
    case 'assigned':
      return run ? diversionOf(demand, state.assignmentId, run) : 'same-or-higher-priority';
  }
};

const diversionOf = (demand: Demand, assignmentId: string, run: Extract<Assignment, { status: 'active' }>): Sending | LeftOutReason => {
  const purposeId = run.purpose.kind === 'incident' ? run.purpose.incidentId : run.purpose.transferId;
  if (purposeId === demand.purposeId) return 'on-this-incident';
  if (hasReached(run.points, 'onScene')) return 'on-scene';
  if (priorityRank(run.priority) <= priorityRank(demand.priority)) return 'same-or-higher-priority';
  return { how: 'divert', fromAssignmentId: assignmentId, ...(run.priority && { fromPriority: run.priority }), gainSeconds: 0 };
};

/** A diversion is offered where it is faster than the fastest free unit, or where there is none. */
const withGain = (unit: RankedUnit, fastestFree: RankedUnit | undefined): readonly RankedUnit[] => {
  if (unit.sending.how !== 'divert') return [];
  if (!fastestFree) return [unit];
  const gainSeconds = fastestFree.eta.etaSeconds - unit.eta.etaSeconds;
  return gainSeconds > 0 ? [{ ...unit, sending: { ...unit.sending, gainSeconds } }] : [];
};

const byLackThenEta = (one: RankedUnit, other: RankedUnit): number =>
  one.lacking.length - other.lacking.length || one.eta.etaSeconds - other.eta.etaSeconds || one.unitId.localeCompare(other.unitId);
