import { parse } from 'csv-parse/sync';
import { fail } from '#infra/commands/kit/command-failure.ts';
import { Coordinate } from '#shared/schemas/coordinate.ts';
import type { CallColumns } from './call-columns.ts';
import type { SourceCall } from './source-call.ts';

/** A line of a call file that cannot be played, and why. */
export interface BadRow {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** What a call file holds. */
export interface CallFile {
  readonly calls: readonly SourceCall[];
  readonly bad: readonly BadRow[];
  /** Rows of another service, such as fire or traffic. */
  readonly otherServices: number;
}

/** How much of a file to read. */
export interface ReadLimits {
  readonly columns: CallColumns;
  /** `population` needs no position: a row without one is still good. */
  readonly place: 'population' | 'csv';
  /** At most so many calls, the first of the file. */
  readonly limit: number;
}

interface RawRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Montgomery's titles begin with their service: "EMS: …", "Fire: …", "Traffic: …". A title without one is taken to be medical. */
const SERVICE = /^\s*([A-Za-z]+)\s*:\s*/;
const MEDICAL = /^ems$/i;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?/;
const MILLISECONDS_PER_SECOND = 1000;

/**
 * The calls of a CSV file, earliest first. Bad rows are reported and left out.
 * @throws CommandFailure when it is no CSV, lacks a column or holds no call at all.
 */
export const readCalls = (file: string, content: string, { columns, place, limit }: ReadLimits): CallFile => {
  const rows = rowsOf(file, content);
  const at = columnIndexes(file, rows[0]?.record ?? [], columns, place);
  const calls: SourceCall[] = [];
  const bad: BadRow[] = [];
  let otherServices = 0;
  for (const { record, info } of rows.slice(1)) {
    if (calls.length === limit) break;
    const title = (record[at.complaint] ?? '').trim();
    const service = SERVICE.exec(title)?.[1];
    if (service !== undefined && !MEDICAL.test(service)) {
      otherServices++;
      continue;
    }
    const read = callOf(record, at, { complaint: title.replace(SERVICE, ''), place });
    if (typeof read === 'string') bad.push({ file, line: info.lines, reason: read });
    else calls.push({ ...read, origin: `${file}, line ${info.lines}` });
  }
  if (calls.length === 0) fail(`Cannot read the calls: "${file}" holds none that can be played${firstReason(bad)}.`);
  return { calls: calls.sort((a, b) => a.atSeconds - b.atSeconds), bad, otherServices };
};

/** `911.csv, line 7: the time "soon" is not a time` */
export const describeBadRow = ({ file, line, reason }: BadRow): string => `${file}, line ${line}: ${reason}`;

const rowsOf = (file: string, content: string): readonly RawRow[] => {
  try {
    return parse(content, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RawRow[];
  } catch (error) {
    return fail(`Cannot read the calls: "${file}" is not CSV (${(error as Error).message}).`, { cause: error });
  }
};

interface ColumnIndexes {
  readonly time: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly complaint: number;
}

const columnIndexes = (file: string, header: readonly string[], columns: CallColumns, place: ReadLimits['place']): ColumnIndexes => {
  const indexOf = (name: keyof CallColumns, needed: boolean): number => {
    const index = header.indexOf(columns[name]);
    if (index < 0 && needed) fail(`Cannot read the calls: "${file}", line 1: there is no column "${columns[name]}" for the ${name} (see --columns).`);
    return index;
  };
  return {
    time: indexOf('time', true),
    complaint: indexOf('complaint', true),
    longitude: indexOf('longitude', place === 'csv'),
    latitude: indexOf('latitude', place === 'csv'),
  };
};

/** The call of a row, or why there is none. */
const callOf = (
  record: readonly string[],
  at: ColumnIndexes,
  { complaint, place }: { readonly complaint: string; readonly place: ReadLimits['place'] },
): SourceCall | string => {
  const told = (record[at.time] ?? '').trim();
  // The time of day as the file's own clock showed it: no zone of this machine may move it.
  const milliseconds = LOCAL_TIME.test(told) ? Date.parse(`${told.slice(0, 10)}T${told.slice(11)}${/[zZ]|[+-]\d{2}:?\d{2}$/.test(told) ? '' : 'Z'}`) : NaN;
  if (!Number.isFinite(milliseconds)) return `the time "${told}" is not a time (2016-01-31 17:40:00)`;
  if (complaint === '') return 'the complaint is empty';
  const call = { atSeconds: milliseconds / MILLISECONDS_PER_SECOND, complaint };
  if (place === 'population') return call;
  const [longitude, latitude] = [(record[at.longitude] ?? '').trim(), (record[at.latitude] ?? '').trim()];
  const position = Coordinate.safeParse([longitude, latitude].map((text) => (text === '' ? NaN : Number(text))));
  return position.success ? { ...call, position: position.data } : `the position "${longitude}, ${latitude}" is not degrees`;
};

const firstReason = (bad: readonly BadRow[]): string => (bad[0] === undefined ? '' : ` (${describeBadRow(bad[0])})`);
