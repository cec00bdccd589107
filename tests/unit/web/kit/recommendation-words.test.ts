import { describe, expect, it } from 'vitest';
import { NeighbourReason, type CallableNeighbour } from '#shared/domain/recommendation/callable-neighbour.ts';
import { RankReason } from '#shared/domain/recommendation/rank-reason.ts';
import { LeftOutReason, type LeftOutUnit } from '#shared/domain/recommendation/recommendation.ts';
import { SecondUnit } from '#shared/domain/recommendation/second-unit.ts';
import { openWords } from '#web/kit/language/words.ts';
import { neighbourWords, rankWords, secondWords, whyNotWords, type Names, type Worded } from '#web/kit/recommendation-words.ts';

const names: Names = {
  unit: (unitId) => `unit ${unitId}`,
  township: (townshipId) => `township ${townshipId}`,
  capability: (capability) => `can ${capability}`,
  priority: (priority) => `priority ${priority ?? 'unknown'}`,
  outOfService: (reason) => `because ${reason}`,
};
const languages = ['zh-CN', 'en'] as const;
const t = { 'zh-CN': openWords('zh-CN').t, en: openWords('en').t };

/** What a screen shows; a key without a text would come back as itself. */
const said = ({ key, values }: Worded<string>, language: (typeof languages)[number]): string => (t[language] as (key: string, values: object) => string)(`words:${key}`, values);
const saidInBoth = (worded: Worded<string>): void => {
  for (const language of languages) {
    expect(said(worded, language)).not.toContain(worded.key);
    expect(said(worded, language)).not.toContain('{{');
    for (const value of Object.values(worded.values)) expect(said(worded, language)).toContain(value);
  }
};

const ranked: readonly RankReason[] = [
  { code: 'fastest' },
  { code: 'keeps-cover', fastestUnitId: 'a', costsSeconds: 50, keepsPeople: 4000 },
  { code: 'passed-over-for-cover', costsPeople: 4000 },
  { code: 'later', thanUnitId: 'a', bySeconds: 61 },
  { code: 'sooner', thanUnitId: 'a', bySeconds: 61 },
  { code: 'in-target', spareSeconds: 200 },
  { code: 'late', bySeconds: 200 },
  { code: 'lacks', capabilities: ['ventilator', 'neonatal'] },
  { code: 'diverted', fromPriority: 'III', gainSeconds: 90 },
  { code: 'diverted' },
  { code: 'refused-before' },
  { code: 'takes-cover', people: 4000, townshipIds: ['east'] },
  { code: 'old-position', ageSeconds: 2400 },
  { code: 'guessed-time' },
];
const seconds: readonly SecondUnit[] = [
  { because: 'brings-what-is-lacking', unitId: 'b', brings: ['ventilator'] },
  { because: 'is-there-sooner', unitId: 'b', bySeconds: 240 },
  { because: 'priority-calls-for-two', unitId: 'b', priority: 'I' },
  { because: 'need-calls-for-two', unitId: 'b', need: 'obstetric', brings: ['neonatal'] },
];
const leftOut = (because: LeftOutReason, more: Partial<LeftOutUnit> = {}): LeftOutUnit => ({ unitId: 'a', callSign: 'A', because, ...more });
const neighbour: CallableNeighbour = { neighbourId: 'n', name: '邻县', because: 'too-few', etaSeconds: 1800, toEntrySeconds: 1500, driveSeconds: 300, degraded: false };

describe('the reasons of a recommendation have words in both languages', () => {
  it('for every code of a rank', () => {
    expect(new Set(ranked.map(({ code }) => code))).toEqual(new Set(RankReason.options.map(({ shape }) => shape.code.value)));
    for (const reason of ranked) saidInBoth(rankWords(reason, names));
  });

  it('for every reason of a unit left out, with what is known of it and without', () => {
    for (const because of LeftOutReason.options) {
      saidInBoth(whyNotWords(leftOut(because), names));
      saidInBoth(whyNotWords(leftOut(because, { outOfService: 'meal', runPriority: 'II', bySeconds: 30 }), names));
    }
  });

  it('for every reason of a second unit', () => {
    expect(new Set(seconds.map(({ because }) => because))).toEqual(new Set(SecondUnit.options.map(({ shape }) => shape.because.value)));
    for (const second of seconds) saidInBoth(secondWords(second, names));
  });

  it('for every reason to call a neighbour', () => {
    for (const because of NeighbourReason.options) saidInBoth(neighbourWords({ ...neighbour, because }, 'Linyi'));
  });
});

it('says what is known of a unit left out, and no more', () => {
  expect(said(whyNotWords(leftOut('out-of-service', { outOfService: 'meal' }), names), 'en')).toBe('out of service: because meal');
  expect(said(whyNotWords(leftOut('out-of-service'), names), 'en')).toBe('out of service');
});

it('names a diversion\'s gain only over a free unit that there is', () => {
  expect(said(rankWords({ code: 'diverted', gainSeconds: 90 }, names), 'en')).toBe('taken off a run of priority unknown, 1:30 sooner than a free unit');
  expect(said(rankWords({ code: 'diverted' }, names), 'en')).toBe('taken off a run of priority unknown: no free unit can do it');
});
