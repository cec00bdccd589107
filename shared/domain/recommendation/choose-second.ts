import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Demand } from './candidate.ts';
import type { PossibleUnit } from './judge-candidate.ts';
import type { SecondUnit } from './second-unit.ts';

/** A crew with less equipment is worth sending ahead where it is there two minutes sooner; less is within the error of the times (our own rule). */
export const LEAST_SOONER_SECONDS = 120;

/** A unit of the ranking with all that it can do. */
export interface RankedWithMeans {
  readonly unit: PossibleUnit;
  readonly capabilities: readonly UnitCapability[];
}

/**
 * The unit to offer beside the recommended one, which stands first in `ranked`: who brings what that one lacks, else who is there much
 * sooner with less, else what the need or the priority calls for. Once somebody serves, the ranking itself says who would be second.
 */
export const chooseSecond = (demand: Demand, ranked: readonly RankedWithMeans[]): SecondUnit | undefined => {
  const [best, ...rest] = ranked.filter(({ unit }) => !unit.refusedBefore);
  if (!best || demand.servingUnitIds.length > 0 || demand.wanted.length > 0) return undefined;
  if (best.unit.lacking.length > 0) return bringsMost(rest, best.unit.lacking, ({ unit: { unitId } }, brings) => ({ because: 'brings-what-is-lacking', unitId, brings }));
  const free = rest.filter(({ unit }) => unit.sending.how === 'dispatch');
  return muchSooner(best.unit, free) ?? calledForByNeed(demand, free) ?? calledForByPriority(demand, free);
};

const muchSooner = (best: PossibleUnit, free: readonly RankedWithMeans[]): SecondUnit | undefined => {
  const [soonest] = free.filter(({ unit }) => unit.lacking.length > 0).sort(byEta);
  const bySeconds = soonest ? best.eta.etaSeconds - soonest.unit.eta.etaSeconds : 0;
  return soonest && bySeconds >= LEAST_SOONER_SECONDS ? { because: 'is-there-sooner', unitId: soonest.unit.unitId, bySeconds } : undefined;
};

const calledForByNeed = ({ needs, secondUnit }: Demand, free: readonly RankedWithMeans[]): SecondUnit | undefined => {
  for (const need of needs) {
    const second = bringsMost(free, secondUnit.brings[need] ?? [], ({ unit: { unitId } }, brings) => ({ because: 'need-calls-for-two', unitId, need, brings }));
    if (second) return second;
  }
  return undefined;
};

const calledForByPriority = ({ priority, secondUnit }: Demand, [next]: readonly RankedWithMeans[]): SecondUnit | undefined =>
  next && priority && secondUnit.priorities.includes(priority) ? { because: 'priority-calls-for-two', unitId: next.unit.unitId, priority } : undefined;

/** Of those that bring any of it the one that brings most, of equals the soonest. */
const bringsMost = (
  units: readonly RankedWithMeans[],
  asked: readonly UnitCapability[],
  say: (one: RankedWithMeans, brings: UnitCapability[]) => SecondUnit,
): SecondUnit | undefined => {
  const broughtBy = ({ capabilities }: RankedWithMeans): UnitCapability[] => asked.filter((capability) => capabilities.includes(capability));
  const [most] = units.filter((one) => broughtBy(one).length > 0).sort((one, other) => broughtBy(other).length - broughtBy(one).length || byEta(one, other));
  return most && say(most, broughtBy(most));
};

const byEta = ({ unit: one }: RankedWithMeans, { unit: other }: RankedWithMeans): number => one.eta.etaSeconds - other.eta.etaSeconds || one.unitId.localeCompare(other.unitId);
