import type { AmbulanceSet } from './ambulance-set.ts';
import type { Candidate, Demand } from './candidate.ts';
import { chooseSecond } from './choose-second.ts';
import { chooseSet } from './choose-set.ts';
import { judgeCandidate, type PossibleUnit, type WhyNot } from './judge-candidate.ts';
import { rankUnits, type Ranking } from './rank-units.ts';
import { reasonsOfRank } from './reasons-of-rank.ts';
import type { Recommendation } from './recommendation.ts';

/** What the units and roads alone cannot tell is added by whoever asks. */
export type RankedUnits = Omit<Recommendation, 'homeStation' | 'cover' | 'closuresVersion' | 'neighbours'>;

/**
 * Which unit to send, best first and each with its reasons; every other unit is named with why not. Where several ambulances are
 * wanted, the best set; and who should go beside the first, where something calls for a second.
 */
export const recommendUnits = (demand: Demand, candidates: readonly Candidate[]): RankedUnits => {
  const judged = candidates.map((candidate) => ({ candidate, judgement: judgeCandidate(demand, candidate) }));
  const possible = judged.flatMap(({ candidate, judgement }) => (judgement.could ? [{ unit: judgement.unit, capabilities: candidate.fleetUnit.capabilities }] : []));
  const ranking = rankUnits(demand, possible.map(({ unit }) => unit));
  const { ranked, decision, fastestFree } = ranking;
  const [best] = ranked;
  const set = chooseSet(demand.wanted, { units: possible, serving: servingOf(demand, candidates) });
  const capabilitiesOf = new Map(possible.map(({ unit, capabilities }) => [unit.unitId, capabilities]));
  const second = chooseSecond(demand, ranked.map((unit) => ({ unit, capabilities: capabilitiesOf.get(unit.unitId) ?? [] })));
  return {
    at: demand.at,
    ...(demand.targetSecondsLeft !== undefined && { targetSecondsLeft: demand.targetSecondsLeft }),
    ...(best && { recommendedUnitId: best.unitId }),
    decision,
    shortfall: best?.lacking ?? [...demand.needs],
    ranked: best ? ranked.map((unit) => ({ ...unit, reasons: reasonsOfRank(unit, { demand, decision, best, fastestFree }) })) : [],
    leftOut: judged.flatMap(({ candidate: { fleetUnit: { id: unitId, callSign } }, judgement }) => {
      const whyNot = judgement.could ? whyNotDiverted(judgement.unit, { ranking, set }) : judgement.whyNot;
      return whyNot ? [{ unitId, callSign, ...whyNot }] : [];
    }),
    ...(set && { set }),
    ...(second && { second }),
  };
};

const servingOf = ({ servingUnitIds }: Demand, candidates: readonly Candidate[]) =>
  candidates.filter(({ fleetUnit }) => servingUnitIds.includes(fleetUnit.id)).map(({ fleetUnit: { id, capabilities } }) => ({ unitId: id, capabilities }));

/** A diversion that gains nothing is not offered; a set may need it all the same. */
const whyNotDiverted = (unit: PossibleUnit, { ranking: { ranked, fastestFree }, set }: { readonly ranking: Ranking; readonly set: AmbulanceSet | undefined }): WhyNot | undefined => {
  const isOffered = [...ranked, ...(set?.ambulances ?? [])].some(({ unitId }) => unitId === unit.unitId);
  if (isOffered || !fastestFree || unit.sending.how !== 'divert') return undefined;
  const { fromPriority } = unit.sending;
  return { because: 'no-gain', ...(fromPriority && { runPriority: fromPriority }), bySeconds: unit.eta.etaSeconds - fastestFree.eta.etaSeconds };
};
