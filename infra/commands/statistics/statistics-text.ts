import type { Figure } from '#shared/domain/statistics/figure.ts';
import { localDayOf } from '#shared/domain/statistics/local-time.ts';
import type { StatisticsReport, WholeFigure } from '#shared/domain/statistics/report.ts';
import { percentInTarget } from '#shared/domain/statistics/statistics-csv.ts';
import type { CentreReport } from './report-of-folder.ts';
import { groupName } from './statistics-words.ts';

const LABEL_WIDTH = 36;
const CELL_WIDTH = 10;

/** The figures as text. */
export const statisticsText = ({ centre, report }: CentreReport): string => {
  const { volume, figures, groups, by, mode } = report;
  return [
    '',
    `  ${centre.settings.title.en}, ${periodText(report)}, ${mode === 'real' ? 'drills and tests left out' : `of mode "${mode}" alone`}`,
    `  ${volume.calls} calls (${volume.answeredCalls} answered, ${volume.missedCalls} missed), ${volume.incidents} incidents, ${volume.orders} orders, ${volume.sorties} sorties and ${volume.transferSorties} for transfers,`,
    `  ${volume.patients} patients, ${volume.transported} of them taken to a facility, ${volume.emptyRuns} empty runs, ${volume.endedBefore} ended before`,
    '',
    row('interval (m:ss)', ['p50', 'p90', 'p95', 'n', 'target', 'in target'], ' left out'),
    ...figures.map((one) => figureRow(`${one.name}: ${one.from} → ${one.to}`, one.figure, one)),
    ...(by ? figures.filter(({ figure }) => figure.n > 0).flatMap((one) => groupRows(one, groups.map(({ key, figures: own }) => ({ name: groupName(centre, by, key), figure: own[one.name] })))) : []),
    '',
    '  Percentiles are nearest-rank, exact over all samples.',
    '',
  ].join('\n');
};

const periodText = ({ from, to }: StatisticsReport): string => {
  const first = from === 0 ? 'the beginning' : localDayOf(from);
  return `from ${first} to ${to === Number.MAX_SAFE_INTEGER ? 'the end' : localDayOf(to - 1)}`;
};

const groupRows = (whole: WholeFigure, groups: readonly { readonly name: string; readonly figure: Figure | undefined }[]): readonly string[] => {
  const lines = groups.flatMap(({ name, figure }) => (figure && hasSomething(figure) ? [figureRow(`  ${name}`, figure, whole)] : []));
  return lines.length === 0 ? [] : ['', `  ${whole.name}`, ...lines];
};

const hasSomething = ({ n, leftOut }: Figure): boolean => n > 0 || Object.keys(leftOut).length > 0;

const figureRow = (label: string, figure: Figure, { targetSeconds }: WholeFigure): string => {
  const percent = percentInTarget(figure);
  const cells = [...[figure.p50, figure.p90, figure.p95].map(minutes), String(figure.n), minutes(targetSeconds && targetSeconds * 1000), percent === undefined ? '–' : `${percent.toFixed(1)} %`];
  const leftOut = Object.entries(figure.leftOut).map(([reason, count]) => `${count} ${reason}`);
  return row(label, cells, leftOut.length === 0 ? '' : ` ${leftOut.join(', ')}`);
};

/** A Chinese character is as wide as two others on a terminal. */
const padded = (label: string): string => label + ' '.repeat(Math.max(1, LABEL_WIDTH - label.length - [...label.matchAll(/\p{Script=Han}/gu)].length));

const row = (label: string, cells: readonly string[], rest: string): string => `  ${padded(label)}${cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')} ${rest}`.trimEnd();

const minutes = (milliseconds: number | undefined): string => {
  if (milliseconds === undefined) return '–';
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
