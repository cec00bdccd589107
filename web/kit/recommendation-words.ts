import type { CallableNeighbour } from '#shared/domain/recommendation/callable-neighbour.ts';
import type { RankReason } from '#shared/domain/recommendation/rank-reason.ts';
import type { LeftOutReason, LeftOutUnit } from '#shared/domain/recommendation/recommendation.ts';
import type { SecondUnit } from '#shared/domain/recommendation/second-unit.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { clockText } from './duration.ts';
import type { RecommendationWords } from './language/recommendation-words.ts';

/** How the screen calls things in its language. */
export interface Names {
  readonly unit: (unitId: string) => string;
  readonly township: (townshipId: string) => string;
  readonly capability: (capability: UnitCapability) => string;
  /** An unknown priority has a name, too. */
  readonly priority: (priority: Priority | undefined) => string;
  readonly outOfService: (reason: OutOfServiceReason) => string;
}

/** A text of the shared words, and what stands in it: `t(`words:${key}`, values)`. */
export interface Worded<Key extends string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string>>;
}

type RankKey = `recommendation.rank.${keyof RecommendationWords['rank']}`;
type WhyNotKey = `recommendation.whyNot.${keyof RecommendationWords['whyNot']}` | `leftOutReason.${LeftOutReason}`;
type SecondKey = `recommendation.second.${SecondUnit['because']}`;
type NeighbourKey = `recommendation.neighbour.${CallableNeighbour['because']}`;

const SEPARATOR = ' · ';
const listed = <Thing>(things: readonly Thing[], name: (thing: Thing) => string): string => things.map(name).join(SEPARATOR);

/** Why a unit stands where it stands. */
export const rankWords = (reason: RankReason, names: Names): Worded<RankKey> => {
  switch (reason.code) {
    case 'fastest':
    case 'refused-before':
    case 'guessed-time':
      return { key: `recommendation.rank.${reason.code}`, values: {} };
    case 'keeps-cover':
      return { key: 'recommendation.rank.keeps-cover', values: { unit: names.unit(reason.fastestUnitId), time: clockText(reason.costsSeconds), people: reason.keepsPeople.toLocaleString() } };
    case 'passed-over-for-cover':
      return { key: 'recommendation.rank.passed-over-for-cover', values: { people: reason.costsPeople.toLocaleString() } };
    case 'later':
    case 'sooner':
      return { key: `recommendation.rank.${reason.code}`, values: { unit: names.unit(reason.thanUnitId), time: clockText(reason.bySeconds) } };
    case 'in-target':
      return { key: 'recommendation.rank.in-target', values: { time: clockText(reason.spareSeconds) } };
    case 'late':
      return { key: 'recommendation.rank.late', values: { time: clockText(reason.bySeconds) } };
    case 'lacks':
      return { key: 'recommendation.rank.lacks', values: { what: listed(reason.capabilities, names.capability) } };
    case 'diverted': {
      const values = { priority: names.priority(reason.fromPriority) };
      return reason.gainSeconds === undefined
        ? { key: 'recommendation.rank.diverted-alone', values }
        : { key: 'recommendation.rank.diverted', values: { ...values, time: clockText(reason.gainSeconds) } };
    }
    case 'takes-cover':
      return { key: 'recommendation.rank.takes-cover', values: { people: reason.people.toLocaleString(), townships: listed(reason.townshipIds, names.township) } };
    case 'old-position':
      return { key: 'recommendation.rank.old-position', values: { time: clockText(reason.ageSeconds) } };
  }
};

/** Why a unit is left out, as closely as is known. */
export const whyNotWords = ({ because, outOfService, runPriority, bySeconds }: LeftOutUnit, names: Names): Worded<WhyNotKey> => {
  if (because === 'out-of-service' && outOfService) return { key: 'recommendation.whyNot.out-of-service', values: { why: names.outOfService(outOfService) } };
  if ((because === 'on-scene' || because === 'same-or-higher-priority') && runPriority) return { key: `recommendation.whyNot.${because}`, values: { priority: names.priority(runPriority) } };
  if (because === 'no-gain' && bySeconds !== undefined) return { key: 'recommendation.whyNot.no-gain', values: { time: clockText(bySeconds) } };
  return { key: `leftOutReason.${because}`, values: {} };
};

/** Why a second unit should go beside the recommended one. */
export const secondWords = (second: SecondUnit, names: Names): Worded<SecondKey> => {
  const unit = names.unit(second.unitId);
  switch (second.because) {
    case 'brings-what-is-lacking':
      return { key: 'recommendation.second.brings-what-is-lacking', values: { unit, what: listed(second.brings, names.capability) } };
    case 'is-there-sooner':
      return { key: 'recommendation.second.is-there-sooner', values: { unit, time: clockText(second.bySeconds) } };
    case 'priority-calls-for-two':
      return { key: 'recommendation.second.priority-calls-for-two', values: { unit, priority: names.priority(second.priority) } };
    case 'need-calls-for-two':
      return { key: 'recommendation.second.need-calls-for-two', values: { unit, need: names.capability(second.need), what: listed(second.brings, names.capability) } };
  }
};

/** Why a neighbouring centre should be called, under the name that it has in the screen's language. */
export const neighbourWords = ({ because, etaSeconds }: CallableNeighbour, name: string): Worded<NeighbourKey> => ({ key: `recommendation.neighbour.${because}`, values: { name, time: clockText(etaSeconds) } });
