import { fail } from '#infra/commands/kit/command-failure.ts';
import { columnsOf } from './plan/call-columns.ts';
import { drawCalls } from './plan/draw-calls.ts';
import { openCallFile } from './plan/open-call-file.ts';
import { describeBadRow, readCalls } from './plan/read-calls.ts';
import type { SourceCall } from './plan/source-call.ts';

const MOST_CALLS = 100_000;

/** Which calls to play: so many drawn ones, or those of a file. */
export interface CallsWanted {
  /** `200`, `calls.csv` or `calls.zip`. */
  readonly calls: string;
  readonly columns: string;
  readonly place: 'population' | 'csv';
  readonly limit: number | undefined;
  readonly seed: number;
}

/** Calls, and what the user should know of those that are missing. */
export interface LoadedCalls {
  readonly calls: readonly SourceCall[];
  readonly notes: readonly string[];
}

/** @throws CommandFailure when there are none to play. */
export const loadCalls = ({ calls, columns, place, limit = MOST_CALLS, seed }: CallsWanted): LoadedCalls => {
  if (/^\d+$/.test(calls)) {
    const count = Math.min(Number(calls), limit);
    if (count < 1 || count > MOST_CALLS) return fail(`Cannot drill: --calls is "${calls}", not a number of calls from 1 to ${MOST_CALLS}, and no file.`);
    if (place === 'csv') return fail('Cannot drill: --place csv takes the places of a file, and --calls is a number.');
    return { calls: drawCalls(seed, count), notes: [] };
  }
  const { name, content } = openCallFile(calls);
  const file = readCalls(name, content, { columns: columnsOf(columns), place, limit });
  const others = file.otherServices === 0 ? [] : [`${file.otherServices} row(s) of other services than the medical one were passed over.`];
  return { calls: file.calls, notes: [...file.bad.map((row) => `Left out: ${describeBadRow(row)}`), ...others] };
};
