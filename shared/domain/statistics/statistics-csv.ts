import type { Figure } from './figure.ts';
import type { FigureName } from './figures.ts';
import { LeftOut } from './judge-sample.ts';
import type { StatisticsReport, WholeFigure } from './report.ts';
import { Volume } from './volume.ts';

/** The words of a table, in the reader's language; `group` names a township, station, hour or day, and the whole where there is no key. */
export interface CsvWords {
  readonly column: (name: CsvColumn) => string;
  readonly figure: (name: FigureName) => string;
  readonly point: (name: WholeFigure['from']) => string;
  readonly leftOut: (reason: LeftOut) => string;
  readonly volume: (name: keyof Volume) => string;
  readonly group: (key: string | undefined) => string;
}

/** The columns of the figures' table before what was left out; times are seconds. */
const CSV_COLUMNS = ['group', 'figure', 'from', 'to', 'n', 'p50Seconds', 'p90Seconds', 'p95Seconds', 'meanSeconds', 'targetSeconds', 'inTarget', 'inTargetPercent', 'unverified'] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Excel takes a file for UTF-8 by this alone. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

type Cell = string | number | undefined;

/** The figures as a table: the whole first, then each group, a line a figure. */
export const figuresCsv = (report: StatisticsReport, words: CsvWords): string => {
  const head = [...CSV_COLUMNS.map(words.column), ...LeftOut.options.map(words.leftOut)];
  const lines = [undefined, ...report.groups].flatMap((group) =>
    report.figures.flatMap((whole) => {
      const figure = group ? group.figures[whole.name] : whole.figure;
      return figure ? [figureLine(whole, figure, [words.group(group?.key), words.figure(whole.name), words.point(whole.from), words.point(whole.to)])] : [];
    }),
  );
  return csvText([head, ...lines]);
};

const figureLine = ({ targetSeconds }: WholeFigure, figure: Figure, names: readonly string[]): readonly Cell[] => [
  ...names,
  figure.n,
  ...[figure.p50, figure.p90, figure.p95, figure.mean].map(secondsOf),
  targetSeconds,
  figure.inTarget,
  percentInTarget(figure),
  figure.unverified,
  ...LeftOut.options.map((reason) => figure.leftOut[reason] ?? 0),
];

/** How much there was to do, as a table: the whole first, then each group. */
export const volumeCsv = (report: StatisticsReport, words: CsvWords): string => {
  const names = Object.keys(Volume.shape) as (keyof Volume)[];
  const lines = [{ key: undefined, volume: report.volume }, ...report.groups].map(({ key, volume }) => [words.group(key), ...names.map((name) => volume[name])]);
  return csvText([[words.column('group'), ...names.map(words.volume)], ...lines]);
};

/** The share of samples within the target in per cent, to a tenth; nothing without a target or a sample. */
export const percentInTarget = ({ n, inTarget }: Pick<Figure, 'n' | 'inTarget'>): number | undefined => (inTarget === undefined || n === 0 ? undefined : Math.round((inTarget / n) * 1000) / 10);

const secondsOf = (milliseconds: number | undefined): number | undefined => (milliseconds === undefined ? undefined : milliseconds / 1000);

const csvText = (lines: readonly (readonly Cell[])[]): string => BYTE_ORDER_MARK + lines.map((cells) => cells.map(cellText).join(',')).join(LINE_END) + LINE_END;

/** A spreadsheet must not take a name for a formula. */
const FORMULA = /^[=+\-@\t]/;

const cellText = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
