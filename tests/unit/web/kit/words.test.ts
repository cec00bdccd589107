import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LeftOutReason } from '#shared/domain/recommendation/recommendation.ts';
import { Role } from '#shared/schemas/caller.ts';
import { Hazard } from '#shared/schemas/hazard.ts';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Tier } from '#shared/schemas/centre.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { AbortReason } from '#shared/schemas/outcome.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { CancelReason, CloseReason, ClosureReason, DeclineReason, FacilityStatusReason, OutOfServiceReason, OverrideReason, ReopenReason, TransferCancelReason } from '#shared/schemas/reason.ts';
import { Source } from '#shared/schemas/source.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';
import { TransferDirection, TransferReason } from '#shared/schemas/transfer.ts';
import { CLOSURE_DURATIONS } from '#web/console/closures/closure-duration.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { ACTIVITIES } from '#web/kit/unit-activity.ts';
import { en } from '#web/kit/language/en.ts';
import { zhCn } from '#web/kit/language/zh-cn.ts';

type Leaf = string | { readonly [key: string]: Leaf };

const leaves = (words: Leaf, path = ''): readonly (readonly [string, string])[] =>
  typeof words === 'string' ? [[path, words]] : Object.entries(words).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));

const blanks = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

const WEB = join(import.meta.dirname, '../../../../web');

/** The field's words, and a set of its own for each screen that has `language/zh-cn.ts`. */
const sets = new Map<string, { readonly chinese: ReadonlyMap<string, string>; readonly english: ReadonlyMap<string, string> }>([['words', { chinese: new Map(leaves(zhCn)), english: new Map(leaves(en)) }]]);
for (const screen of readdirSync(WEB)) {
  if (screen === 'kit' || !existsSync(join(WEB, screen, 'language', 'zh-cn.ts'))) continue;
  const [chinese, english] = await Promise.all(
    ['zh-cn', 'en'].map(async (language) => {
      const [words] = Object.values((await import(join(WEB, screen, 'language', `${language}.ts`))) as Record<string, Leaf>);
      return new Map(leaves(words ?? {}));
    }),
  );
  sets.set(screen, { chinese: chinese!, english: english! });
}
const sources = readdirSync(WEB, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith('language'))
  .map((entry) => ({ name: entry.name, folder: relative(WEB, entry.parentPath).split(sep)[0]!, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));

describe.each([...sets])('the two languages of %s', (_, { chinese, english }) => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('leave no text empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fill in the same things', () => {
    for (const [key, text] of chinese) expect(blanks(english.get(key) ?? ''), key).toEqual(blanks(text));
  });
});

/** The areas of a set that is put together of several files: the groups of texts that each brings. */
const areas = (
  await Promise.all(
    readdirSync(WEB, { recursive: true, withFileTypes: true })
      .filter(({ name, parentPath }) => name.endsWith('-words.ts') && parentPath.endsWith('language'))
      .map(async ({ name, parentPath }) => ({ folder: relative(WEB, parentPath).split(sep)[0]!, name, exported: (await import(join(parentPath, name))) as Readonly<Record<string, unknown>> })),
  )
).flatMap(({ folder, name, exported }) => Object.entries(exported).flatMap(([value, words]) => (/(ZhCn|En)$/.test(value) ? [{ folder, name, language: value.endsWith('En') ? 'english' : 'chinese', groups: Object.keys(words as object) } as const] : [])));

describe('a set that is put together of areas', () => {
  it('holds every group of each', () => {
    expect(areas.length).toBeGreaterThan(30);
    for (const { folder, name, language, groups } of areas) {
      // What the kit keeps for two screens stands in their sets, and not in everybody's.
      const holders = folder === 'kit' ? [...sets.values()] : [sets.get(folder)!];
      const heads = new Set(holders.flatMap((set) => [...set[language].keys()].map((key) => key.split('.')[0]!)));
      expect(groups.filter((group) => !heads.has(group)), `${folder} ${name}`).toEqual([]);
    }
  });

  it('has no group twice, of which one would hide the other', () => {
    const brought = areas.flatMap(({ folder, language, groups }) => groups.map((group) => `${folder} ${language} ${group}`));
    expect(brought.filter((one, at) => brought.indexOf(one) !== at)).toEqual([]);
  });
});

/** What a screen asks for: its own set's keys stand before the shared ones, a set named before a colon is meant alone. */
const isKnown = (folder: string, key: string): boolean => {
  const colon = key.indexOf(':');
  const meant = colon < 0 ? [folder, 'words'] : [key.slice(0, colon)];
  return meant.some((name) => sets.get(name)?.chinese.has(key.slice(colon + 1)));
};

describe('the texts of the screens', () => {
  const chinese = sets.get('words')!.chinese;

  it('are all there that the screens ask for by their full name', () => {
    const asked = sources.flatMap(({ folder, text }) => [...text.matchAll(/\bt\('([\w.:-]+)'/g)].map(([, key]) => ({ folder, key: key! })));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ folder, key }) => !isKnown(folder, key))).toEqual([]);
  });

  it.each([
    ['role', Role.options],
    ['capability', UnitCapability.options],
    ['tier', Tier.options],
    ['mode', Mode.options],
    ['priority', Priority.options],
    ['activity', ACTIVITIES],
    ['point', TimePoint.options],
    ['source', Source.options],
    ['leftOutReason', LeftOutReason.options],
    ['overrideReason', OverrideReason.options],
    ['cancelReason', CancelReason.options],
    ['closeReason', CloseReason.options],
    ['closureReason', ClosureReason.options],
    ['closureDuration', CLOSURE_DURATIONS],
    ['reopenReason', ReopenReason.options],
    ['abortReason', AbortReason.options],
    ['declineReason', DeclineReason.options],
    ['transferReason', TransferReason.options],
    ['transferCancelReason', TransferCancelReason.options],
    ['outOfService', OutOfServiceReason.options],
    ['direction', TransferDirection.options],
    ['hazard', Hazard.options],
    ['facilityStatusReason', FacilityStatusReason.options],
  ])('name every %s', (group, options) => {
    expect(options.filter((option) => !chinese.has(`${group}.${option}`))).toEqual([]);
  });

  it('name the complaints as their protocols do', () => {
    const english = sets.get('words')!.english;
    for (const { complaint, title } of Object.values(protocols)) expect([chinese.get(`complaint.${complaint}`), english.get(`complaint.${complaint}`)]).toEqual([title.zh, title.en]);
  });

  it('hold all text: the screens themselves hold none', () => {
    const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(sources.filter(({ text }) => /\p{Script=Han}/u.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
    const spoken = sources.filter(({ name }) => name.endsWith('.tsx')).flatMap(({ name, text }) => [...withoutComments(text).matchAll(/>\s*([A-Z][a-z]+ [a-z ]+)</g)].map(([, words]) => `${name}: ${words!}`));
    expect(spoken).toEqual([]);
  });
});
