import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { groupOf, isInScope } from './dimension.ts';
import { bandOf } from './figure.ts';
import { PointFact, type FigureRow } from './figure-row.ts';
import { figures, type FigureName } from './figures.ts';
import { judgeAll, LeftOut, type JudgedSample } from './judge-sample.ts';
import type { Asked } from './report.ts';

/** Which of the things behind a figure: all that counted, those over the target, those of one band, or those left out for one reason. */
export const Which = z.enum(['counted', 'late', 'band', ...LeftOut.options]);
export type Which = z.infer<typeof Which>;

/** Which figure to look behind, of which group, and at which of its samples. */
export interface Looked extends Asked {
  readonly figure: FigureName;
  readonly key?: string | undefined;
  readonly which: Which;
  /** The band's place in the definition, from 0. */
  readonly band?: number | undefined;
}

/** One call, incident or run behind a figure, with what to open to see it. */
export const SampleBehind = z.strictObject({
  at: z.number(),
  callId: Identifier.optional(),
  incidentId: Identifier.optional(),
  assignmentId: Identifier.optional(),
  unitId: Identifier.optional(),
  stationId: Identifier.optional(),
  townshipId: Identifier.optional(),
  priority: Priority.optional(),
  from: PointFact.optional(),
  to: PointFact.optional(),
  milliseconds: z.number().optional(),
  leftOut: LeftOut.optional(),
});
export type SampleBehind = z.infer<typeof SampleBehind>;

/** Everything behind a figure, the longest first, then by time. */
export const samplesBehind = (all: readonly FigureRow[], looked: Looked): readonly SampleBehind[] => {
  const rows = all.filter((row) => isInScope(row, looked));
  const own = judgeAll(rows, figures[looked.figure], looked).filter(({ one }) => looked.by === undefined || looked.key === undefined || groupOf(one, looked.by) === looked.key);
  return own.filter((sample) => isMeant(sample, looked)).map(behindOf).sort(longestFirst);
};

const isMeant = ({ judged }: JudgedSample, { figure, which, band, settings }: Looked): boolean => {
  if (judged.leftOut !== undefined) return judged.leftOut === which;
  const { targetSeconds, bandsSeconds } = figures[figure];
  if (which === 'counted') return true;
  if (which === 'late') return targetSeconds !== undefined && judged.milliseconds > targetSeconds(settings) * 1000;
  return which === 'band' && bandOf(judged.milliseconds, bandsSeconds) === band;
};

const behindOf = ({ one: { at, callId, incidentId, assignmentId, unitId, stationId, townshipId, priority }, judged }: JudgedSample): SampleBehind => ({
  at,
  ...known({ callId, incidentId, assignmentId, unitId, stationId, townshipId, priority, from: judged.from, to: judged.to }),
  ...(judged.leftOut === undefined ? { milliseconds: judged.milliseconds } : { leftOut: judged.leftOut }),
});

const known = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

const longestFirst = (one: SampleBehind, other: SampleBehind): number => (other.milliseconds ?? -1) - (one.milliseconds ?? -1) || one.at - other.at;
