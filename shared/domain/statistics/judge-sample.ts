import * as z from 'zod';
import { Mode } from '#shared/schemas/mode.ts';
import { fromPointOf, type FigureDefinition, type FigureSettings } from './definition.ts';
import type { FigureRow, PointFact } from './figure-row.ts';
import { measuredIn, type Measured } from './measured.ts';

/** Why something is in no figure: it counts in another mode, has not come that far, ended before, lacks a point, runs backwards, or was not stamped by its vehicle. */
export const LeftOut = z.enum([...Mode.options, 'underWay', 'endedBefore', 'missing', 'negative', 'notVehicle']);
export type LeftOut = z.infer<typeof LeftOut>;

/** What a figure makes of one thing: a sample of so many milliseconds, or the reason why it is none. */
export type Judged =
  | { readonly leftOut: LeftOut; readonly from?: PointFact | undefined; readonly to?: PointFact | undefined }
  | { readonly leftOut?: undefined; readonly milliseconds: number; readonly from: PointFact; readonly to: PointFact };

/** Which rule of counting holds: the mode asked for, and the pack. */
export interface Counting {
  readonly mode: Mode;
  readonly settings: FigureSettings;
}

/** Whether something is a sample of a figure. A missing point is missing and never 0; an interval that runs backwards is no response. */
const judgeSample = (one: Measured, definition: FigureDefinition, { mode, settings }: Counting): Judged => {
  const from = one.points[fromPointOf(definition, settings)];
  const to = one.points[definition.to];
  if (one.mode !== mode) return { leftOut: one.mode, from, to };
  if (!to) return { leftOut: one.standing === 'over' ? 'missing' : one.standing, from };
  if (!from) return { leftOut: 'missing', to };
  if (to.at < from.at) return { leftOut: 'negative', from, to };
  if (definition.stampedBy && !definition.stampedBy.includes(to.source)) return { leftOut: 'notVehicle', from, to };
  return { milliseconds: to.at - from.at, from, to };
};

/** Something that a figure measures, with what the figure makes of it. */
export interface JudgedSample {
  readonly one: Measured;
  readonly judged: Judged;
}

/** Everything that a figure measures in rows. */
export const judgeAll = (rows: readonly FigureRow[], definition: FigureDefinition, counting: Counting): readonly JudgedSample[] =>
  rows.flatMap((row) => measuredIn(row, definition)).map((one) => ({ one, judged: judgeSample(one, definition, counting) }));
