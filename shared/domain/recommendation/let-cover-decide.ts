import type { Priority } from '#shared/schemas/priority.ts';
import type { CoverMayCostSeconds } from './candidate.ts';
import type { PossibleUnit } from './judge-candidate.ts';
import type { Decision } from './recommendation.ts';

/** About a village: a smaller difference is within the error of the population figures. A judgement, not a measured figure. */
export const LEAST_PEOPLE_KEPT = 500;

const BY_TIME: Decision = { by: 'time' };

/**
 * Capable free units, the fastest first, with the one to send put first: the fastest, unless one within the pack's limit
 * leaves more people covered. Cover never costs the target: where the fastest arrives in time, so does the one sent instead.
 */
export const letCoverDecide = (
  { priority, coverMayCostSeconds }: { readonly priority: Priority | undefined; readonly coverMayCostSeconds: CoverMayCostSeconds },
  units: readonly PossibleUnit[],
): { readonly ranked: readonly PossibleUnit[]; readonly decision: Decision } => {
  const [fastest] = units;
  if (!fastest?.coverLoss || !priority || priority === 'I') return { ranked: units, decision: BY_TIME };
  const latest = fastest.eta.etaSeconds + coverMayCostSeconds[priority];
  const eligible = units.filter((unit) => unit.eta.etaSeconds <= latest && (fastest.inTarget !== true || unit.inTarget === true));
  const kindest = eligible.reduce((best, unit) => (lossOf(unit) < lossOf(best) ? unit : best), fastest);
  const keepsPeople = lossOf(fastest) - lossOf(kindest);
  if (keepsPeople < LEAST_PEOPLE_KEPT) return { ranked: units, decision: BY_TIME };
  return {
    ranked: [kindest, ...units.filter((unit) => unit !== kindest)],
    decision: { by: 'cover', fastestUnitId: fastest.unitId, costsSeconds: kindest.eta.etaSeconds - fastest.eta.etaSeconds, keepsPeople },
  };
};

/** Where the loss is not known it cannot decide. */
const lossOf = ({ coverLoss }: PossibleUnit): number => coverLoss?.people ?? Infinity;
