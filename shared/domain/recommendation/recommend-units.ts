import type { AmbulanceSet } from './ambulance-set.ts';
import type { Candidate, Demand } from './candidate.ts';
import { chooseSecond } from './choose-second.ts';
import { chooseSet } from './choose-set.ts';
import { judgeCandidate, type PossibleUnit, type WhyNot } from './judge-candidate.ts';
import { letCoverDecide } from './let-cover-decide.ts';
import { reasonsOfRank } from './reasons-of-rank.ts';
import type { Recommendation } from './recommendation.ts';

/** What the units and roads alone cannot tell is added by whoever asks. */
export type RankedUnits = Omit<Recommendation, 'homeStation' | 'cover' | 'closuresVersion' | 'neighbours'>;

/**
 * Which unit to send: the fastest capable one by road, or within what the pack allows one that leaves more people covered;
 * then capable units that could be diverted from less urgent runs, where that gains time; then those that lack something,
 * least lack first; last those whose crews refused this order. Every other unit is named with why not. Where several
 * ambulances are wanted, the best set; and who should go beside the first, where something calls for a second.
 */
export const recommendUnits = (demand: Demand, candidates: readonly Candidate[]): RankedUnits => {
  const judged = candidates.map((candidate) => ({ candidate, judgement: judgeCandidate(demand, candidate) }));
  const possible = judged.flatMap(({ candidate, judgement }) => (judgement.could ? [{ unit: judgement.unit, capabilities: candidate.fleetUnit.capabilities }] : []));
  const free = possible.map(({ unit }) => unit).filter(isFree).sort(byLackThenEta);
  const fastestFree = free.find(isCapable);
  const others = possible.map(({ unit }) => unit).filter((unit) => !isFree(unit));
  const diversions = others.flatMap((unit) => withGain(unit, fastestFree)).sort(byLackThenEta);
  const { ranked: capableFree, decision } = letCoverDecide(demand, free.filter(isCapable));
  const capable = [...capableFree, ...diversions.filter(isCapable)];
  const rest = [...free, ...diversions].filter((unit) => !isCapable(unit)).sort(byLackThenEta);
  const ranked = [...capable, ...rest];
  const [best] = ranked;
  const capabilitiesOf = new Map(possible.map(({ unit, capabilities }) => [unit.unitId, capabilities]));
  const serving = candidates.filter(({ fleetUnit }) => demand.servingUnitIds.includes(fleetUnit.id)).map(({ fleetUnit: { id, capabilities } }) => ({ unitId: id, capabilities }));
  const set = chooseSet(demand.wanted, { units: possible, serving });
  const second = chooseSecond(demand, ranked.map((unit) => ({ unit, capabilities: capabilitiesOf.get(unit.unitId) ?? [] })));
  return {
    at: demand.at,
    ...(demand.targetSecondsLeft !== undefined && { targetSecondsLeft: demand.targetSecondsLeft }),
    ...(best && { recommendedUnitId: best.unitId }),
    decision,
    shortfall: best?.lacking ?? [...demand.needs],
    ranked: best ? ranked.map((unit) => ({ ...unit, reasons: reasonsOfRank(unit, { demand, decision, best, fastestFree }) })) : [],
    leftOut: judged.flatMap(({ candidate: { fleetUnit: { id: unitId, callSign } }, judgement }) => {
      const whyNot = judgement.could ? gainsNothing(judgement.unit, { fastestFree, set }) : judgement.whyNot;
      return whyNot ? [{ unitId, callSign, ...whyNot }] : [];
    }),
    ...(set && { set }),
    ...(second && { second }),
  };
};

const isFree = (unit: PossibleUnit): boolean => unit.sending.how === 'dispatch';

/** It has all that is needed, and its crew has not refused. */
const isCapable = (unit: PossibleUnit): boolean => unit.lacking.length === 0 && !unit.refusedBefore;

/** A diversion is offered where it is faster than the fastest free unit, or where there is none. */
const withGain = (unit: PossibleUnit, fastestFree: PossibleUnit | undefined): readonly PossibleUnit[] => {
  if (unit.sending.how !== 'divert') return [];
  if (!fastestFree) return [unit];
  const gainSeconds = fastestFree.eta.etaSeconds - unit.eta.etaSeconds;
  return gainSeconds > 0 ? [{ ...unit, sending: { ...unit.sending, gainSeconds } }] : [];
};

/** A diversion that is not offered; a set may need it all the same. */
const gainsNothing = (unit: PossibleUnit, { fastestFree, set }: { readonly fastestFree: PossibleUnit | undefined; readonly set: AmbulanceSet | undefined }): WhyNot | undefined => {
  if (unit.sending.how !== 'divert' || !fastestFree || withGain(unit, fastestFree).length > 0) return undefined;
  if (set?.ambulances.some(({ unitId }) => unitId === unit.unitId)) return undefined;
  const { fromPriority } = unit.sending;
  return { because: 'no-gain', ...(fromPriority && { runPriority: fromPriority }), bySeconds: unit.eta.etaSeconds - fastestFree.eta.etaSeconds };
};

const byLackThenEta = (one: PossibleUnit, other: PossibleUnit): number =>
  Number(one.refusedBefore ?? false) - Number(other.refusedBefore ?? false) ||
  one.lacking.length - other.lacking.length ||
  one.eta.etaSeconds - other.eta.etaSeconds ||
  one.unitId.localeCompare(other.unitId);
