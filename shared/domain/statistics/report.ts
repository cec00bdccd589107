import * as z from 'zod';
import { Mode } from '#shared/schemas/mode.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';
import { fromPointOf, type FigureDefinition } from './definition.ts';
import { compareGroups, Dimension, groupOf, hasDimension, isInScope } from './dimension.ts';
import { Figure, figureOf } from './figure.ts';
import type { FigureRow } from './figure-row.ts';
import { FigureName, figuresInOrder } from './figures.ts';
import { Histogram, histogramOf } from './histogram.ts';
import { judgeAll, type Counting, type JudgedSample } from './judge-sample.ts';
import { Volume, volumeByGroup, volumeOf } from './volume.ts';

/** What is asked: a period (epoch milliseconds, the end excluded), a mode, one county where there is a limit, and what to divide by. */
export interface Asked extends Counting {
  readonly from: number;
  readonly to: number;
  readonly countyId?: string | undefined;
  readonly by?: Dimension | undefined;
}

/** A figure of the whole period, with what it means. */
export const WholeFigure = z.strictObject({
  name: FigureName,
  of: z.enum(['call', 'incident', 'run']),
  from: z.enum(['rang', 'answered', 'opened', ...TimePoint.options]),
  to: z.enum(['rang', 'answered', 'opened', ...TimePoint.options]),
  targetSeconds: z.number().optional(),
  bandsSeconds: z.array(z.number()).readonly(),
  figure: Figure,
  histogram: Histogram,
});
export type WholeFigure = z.infer<typeof WholeFigure>;

/** The figures of one township, station, hour or day. */
export const FigureGroup = z.strictObject({ key: z.string(), figures: z.partialRecord(FigureName, Figure), volume: Volume });
export type FigureGroup = z.infer<typeof FigureGroup>;

/** The figures of a period. */
export const StatisticsReport = z.strictObject({
  from: z.number().int(),
  to: z.number().int(),
  mode: Mode,
  countyId: z.string().optional(),
  volume: Volume,
  figures: z.array(WholeFigure).readonly(),
  by: Dimension.optional(),
  groups: z.array(FigureGroup).readonly(),
});
export type StatisticsReport = z.infer<typeof StatisticsReport>;

/** Computes every figure exactly over the samples of the rows in scope, whole and by group. */
export const reportOf = (all: readonly FigureRow[], asked: Asked): StatisticsReport => {
  const { from, to, mode, countyId, by } = asked;
  const rows = all.filter((row) => isInScope(row, asked));
  const judged = figuresInOrder.map((definition) => ({ definition, samples: judgeAll(rows, definition, asked) }));
  return {
    from,
    to,
    mode,
    ...(countyId !== undefined && { countyId }),
    volume: volumeOf(rows, mode),
    figures: judged.map(({ definition, samples }) => wholeFigure(definition, samples, asked)),
    ...(by && { by }),
    groups: by ? groupsOf(rows, judged, { ...asked, by }) : [],
  };
};

const wholeFigure = (definition: FigureDefinition<FigureName>, samples: readonly JudgedSample[], counting: Counting): WholeFigure => {
  const { name, of, to, bandsSeconds, targetSeconds } = definition;
  const lengths = samples.flatMap(({ judged }) => (judged.leftOut === undefined ? [judged.milliseconds] : []));
  return {
    name,
    of,
    from: fromPointOf(definition, counting.settings),
    to,
    ...(targetSeconds && { targetSeconds: targetSeconds(counting.settings) }),
    bandsSeconds,
    figure: figureOf(samples.map(({ judged }) => judged), definition, counting),
    histogram: histogramOf(lengths, bandsSeconds),
  };
};

type Samples = { readonly definition: FigureDefinition<FigureName>; readonly samples: readonly JudgedSample[] };

const groupsOf = (rows: readonly FigureRow[], judged: readonly Samples[], asked: Asked & { readonly by: Dimension }): readonly FigureGroup[] => {
  const volumes = volumeByGroup(rows, asked.mode, asked.by);
  const byFigure = judged
    .filter(({ definition }) => hasDimension(definition.of, asked.by))
    .map(({ definition, samples }) => ({ definition, groups: Map.groupBy(samples, ({ one }) => groupOf(one, asked.by)) }));
  const keys = new Set([...volumes.keys(), ...byFigure.flatMap(({ groups }) => [...groups.keys()])]);
  return [...keys].sort(compareGroups).map((key) => ({
    key,
    figures: Object.fromEntries(byFigure.map(({ definition, groups }) => [definition.name, figureOf((groups.get(key) ?? []).map((sample) => sample.judged), definition, asked)])),
    volume: volumes.get(key) ?? volumeOf([], asked.mode),
  }));
};
