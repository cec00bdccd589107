import type { Demand } from './candidate.ts';
import type { PossibleUnit } from './judge-candidate.ts';
import type { RankReason } from './rank-reason.ts';
import type { Ranking } from './rank-units.ts';

/** What a unit's place in the ranking is compared with. */
export interface RankedAmong extends Pick<Ranking, 'decision' | 'fastestFree'> {
  readonly demand: Pick<Demand, 'targetSecondsLeft'>;
  /** The recommended unit. */
  readonly best: PossibleUnit;
}

/** Why a unit stands where it stands, the weightiest first. */
export const reasonsOfRank = (unit: PossibleUnit, among: RankedAmong): readonly RankReason[] => [
  ...ofDecision(unit, among),
  ...ofMeans(unit),
  ...ofSending(unit, among),
  ...ofTime(unit, among),
  ...ofCover(unit),
  ...ofKnowledge(unit),
];

const ofDecision = (unit: PossibleUnit, { decision, best, fastestFree }: RankedAmong): readonly RankReason[] => {
  if (decision.by === 'time') return unit === best && unit === fastestFree ? [{ code: 'fastest' }] : [];
  const { fastestUnitId, costsSeconds, keepsPeople } = decision;
  if (unit === best) return [{ code: 'keeps-cover', fastestUnitId, costsSeconds, keepsPeople }];
  return unit.unitId === fastestUnitId ? [{ code: 'passed-over-for-cover', costsPeople: keepsPeople }] : [];
};

const ofMeans = ({ refusedBefore, lacking }: PossibleUnit): readonly RankReason[] => [
  ...(refusedBefore ? [{ code: 'refused-before' as const }] : []),
  ...(lacking.length > 0 ? [{ code: 'lacks' as const, capabilities: lacking }] : []),
];

const ofSending = ({ sending }: PossibleUnit, { fastestFree }: RankedAmong): readonly RankReason[] =>
  sending.how === 'divert' ? [{ code: 'diverted', ...(sending.fromPriority && { fromPriority: sending.fromPriority }), ...(fastestFree && { gainSeconds: sending.gainSeconds }) }] : [];

const ofTime = (unit: PossibleUnit, { demand: { targetSecondsLeft }, best }: RankedAmong): readonly RankReason[] => {
  const { etaSeconds } = unit.eta;
  const after = etaSeconds - best.eta.etaSeconds;
  const spare = targetSecondsLeft === undefined ? undefined : targetSecondsLeft - etaSeconds;
  return [
    ...(after > 0 ? [{ code: 'later' as const, thanUnitId: best.unitId, bySeconds: after }] : []),
    ...(after < 0 ? [{ code: 'sooner' as const, thanUnitId: best.unitId, bySeconds: -after }] : []),
    ...(spare === undefined ? [] : [spare >= 0 ? { code: 'in-target' as const, spareSeconds: spare } : { code: 'late' as const, bySeconds: -spare }]),
  ];
};

const ofCover = ({ coverLoss }: PossibleUnit): readonly RankReason[] =>
  coverLoss && coverLoss.people > 0 ? [{ code: 'takes-cover', people: coverLoss.people, townshipIds: coverLoss.townships.map(({ townshipId }) => townshipId) }] : [];

/** How far the time can be trusted. */
const ofKnowledge = ({ basis, positionAgeSeconds, eta }: PossibleUnit): readonly RankReason[] => [
  ...(basis === 'last-known' && positionAgeSeconds !== undefined ? [{ code: 'old-position' as const, ageSeconds: positionAgeSeconds }] : []),
  ...(eta.degraded ? [{ code: 'guessed-time' as const }] : []),
];
