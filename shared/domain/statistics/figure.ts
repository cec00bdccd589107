import * as z from 'zod';
import { Source } from '#shared/schemas/source.ts';
import type { FigureDefinition } from './definition.ts';
import { LeftOut, type Counting, type Judged } from './judge-sample.ts';
import { percentileOfSorted } from './percentile.ts';

const milliseconds = z.number().int().optional();
const count = z.number().int().min(0);

/** A figure over its samples; times are whole milliseconds and missing where there is no sample. */
export const Figure = z.strictObject({
  n: count,
  p50: milliseconds,
  p90: milliseconds,
  p95: milliseconds,
  mean: milliseconds,
  /** How many samples met the target; missing where there is none. */
  inTarget: count.optional(),
  /** Samples in each band of the definition, the last above its last bound; they add up to n. */
  bands: z.array(count).readonly(),
  /** How many were left out, by reason; n and these are all that there is. */
  leftOut: z.partialRecord(LeftOut, count),
  /** Samples whose end rests on a clock of unknown offset. */
  unverified: count,
  /** Who stamped the end. */
  stampedBy: z.partialRecord(Source, count),
});
export type Figure = z.infer<typeof Figure>;

const PERCENTS = { p50: 50, p90: 90, p95: 95 } as const;

/** The figure of what was judged: exact over all samples, never of other percentiles. */
export const figureOf = (judged: readonly Judged[], definition: FigureDefinition, { settings }: Counting): Figure => {
  const samples = judged.filter((one) => one.leftOut === undefined);
  const sorted = samples.map((one) => one.milliseconds).sort((a, b) => a - b);
  const targetSeconds = definition.targetSeconds?.(settings);
  return {
    n: sorted.length,
    ...timesOf(sorted),
    ...(targetSeconds !== undefined && { inTarget: sorted.filter((one) => one <= targetSeconds * 1000).length }),
    bands: bandsOf(sorted, definition.bandsSeconds),
    leftOut: countsOf(judged.flatMap((one) => one.leftOut ?? [])),
    unverified: samples.filter(({ to }) => !to.verified).length,
    stampedBy: countsOf(samples.map(({ to }) => to.source)),
  };
};

const timesOf = (sorted: readonly number[]): Pick<Figure, 'p50' | 'p90' | 'p95' | 'mean'> => {
  if (sorted.length === 0) return {};
  const percentiles = Object.fromEntries(Object.entries(PERCENTS).map(([name, percent]) => [name, percentileOfSorted(sorted, percent)]));
  return { ...percentiles, mean: Math.round(sorted.reduce((sum, one) => sum + one, 0) / sorted.length) };
};

/** The band of an interval: the first whose upper bound it does not exceed. */
export const bandOf = (interval: number, boundsSeconds: readonly number[]): number => {
  const index = boundsSeconds.findIndex((bound) => interval <= bound * 1000);
  return index < 0 ? boundsSeconds.length : index;
};

const bandsOf = (samples: readonly number[], boundsSeconds: readonly number[]): readonly number[] => {
  const counts = Array.from({ length: boundsSeconds.length + 1 }, () => 0);
  for (const one of samples) counts[bandOf(one, boundsSeconds)]! += 1;
  return counts;
};

const countsOf = <Word extends string>(words: readonly Word[]): Partial<Record<Word, number>> => {
  const counts: Partial<Record<Word, number>> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};
