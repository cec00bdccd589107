import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { Which } from '#shared/domain/statistics/behind.ts';
import type { FigureName } from '#shared/domain/statistics/figures.ts';
import type { Mode } from '#shared/schemas/mode.ts';

/** What the screen counts: a period (epoch milliseconds, the end excluded), whose work, and by what it is divided. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  readonly by: Dimension;
}

/** Which samples of which figure are opened; those of one group where there is a key. */
export interface Opened {
  readonly figure: FigureName;
  readonly which: Which;
  readonly band?: number | undefined;
  readonly key?: string | undefined;
}

/** Opens the samples behind a number. */
export type OpenSamples = (opened: Opened) => void;
