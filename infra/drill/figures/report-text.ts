import type { IntervalSamples } from './intervals.ts';
import { percentile } from '#shared/domain/statistics/percentile.ts';
import type { Coverage } from './coverage.ts';
import type { Counts } from './counts.ts';
import type { Tally } from './tally.ts';

/** What the wall clock can tell at the drill's speed. */
export interface Measurable {
  readonly speed: number;
  /** Wall time from sending a request to its answer, as nine in ten requests of this drill took at most, milliseconds. */
  readonly requestMilliseconds: number;
}

/** A timer or a clock tells no less than so much, milliseconds of the wall. */
const CLOCK_STEP_MILLISECONDS = 1;
const LABEL_WIDTH = 28;
const CELL_WIDTH = 18;

/** The shortest interval that can be told, milliseconds of drill time: a point may be stamped late by one request and one step of the clock. */
export const shortestMeasurable = ({ speed, requestMilliseconds }: Measurable): number => speed * (requestMilliseconds + CLOCK_STEP_MILLISECONDS);

/** The drill's figures as text. */
export const reportText = (tally: Tally, measurable: Measurable, { targetSeconds, alarms, coverage, failures }: { readonly targetSeconds: number; readonly alarms: Counts; readonly coverage: Coverage; readonly failures: readonly string[] }): string => {
  const shortest = shortestMeasurable(measurable);
  return [
    '',
    line('calls', `${tally.calls} (${tally.closed} closed)`),
    line('dispatched', String(tally.dispatched)),
    line('waiting at most', `${tally.waitingAtOnce} at once, ${minutes(tally.longestWaitMilliseconds)} the longest`),
    line(`within ${targetSeconds} s of the answer`, share(tally.inTarget, tally.reached)),
    ...tally.targets.map(({ name, kept, of }) => line(name, share(kept, of))),
    '',
    row('interval (m:ss)', 'p50', 'p90', 'n'),
    ...tally.intervals.map((interval) => intervalRow(interval, shortest)),
    `  Percentiles are nearest-rank over all samples. Under ${minutes(shortest)} nothing can be told: speed ${measurable.speed} × (${measurable.requestMilliseconds.toFixed(1)} ms,`,
    `  the p90 of this drill's requests, + ${CLOCK_STEP_MILLISECONDS} ms of the clock).`,
    '',
    ...coverage.flatMap(({ label, counts: all }) => counts(label, all)),
    ...counts('alarms', alarms),
    ...counts('outcomes', tally.outcomes),
    ...counts('other endings of runs', tally.otherEndings),
    ...counts('transfers', tally.transfers),
    line('offers of transfers', `${tally.transferAnswers.declined} declined, ${tally.transferAnswers.expired} expired`),
    '',
    failures.length === 0 ? line('failures', 'none') : [line('failures', String(failures.length)), ...failures.map((one) => `    ${one}`)].join('\n'),
    '',
  ].join('\n');
};

const line = (label: string, text: string): string => `  ${label.padEnd(LABEL_WIDTH)}${text}`;

const row = (label: string, ...cells: readonly string[]): string => line(label, cells.map((cell) => cell.padStart(CELL_WIDTH)).join(''));

const intervalRow = ({ name, milliseconds, negative }: IntervalSamples, shortest: number): string => {
  const cell = (percent: number): string => {
    const value = percentile(milliseconds, percent);
    if (value === undefined) return '–';
    return value < shortest ? 'not measurable' : minutes(value);
  };
  return row(name, cell(50), cell(90), String(milliseconds.length)) + (negative === 0 ? '' : `   ${negative} negative, left out`);
};

const counts = (label: string, all: Counts): readonly string[] => {
  const entries = Object.entries(all);
  if (entries.length === 0) return [line(label, 'none')];
  return entries.map(([word, count], index) => line(index === 0 ? label : '', `${String(count).padStart(5)}  ${word}`));
};

const share = (part: number, whole: number): string => (whole === 0 ? 'none' : `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`);

const minutes = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
