import { parse } from 'csv-parse/sync';
import type * as z from 'zod';
import { fieldErrors } from '#shared/api/field-errors.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import type { FieldError } from '#shared/api/problem.ts';
import { Posting, Shift } from '#shared/schemas/roster.ts';
import { readTime } from './read-time.ts';
import type { ToldRoster } from './told-roster.ts';

/** The columns of a roster.csv, in any order: a line with a unit is a shift, a line with a facility a posting. Members are separated by spaces. */
export const ROSTER_COLUMNS = ['unitId', 'stationId', 'level', 'memberIds', 'facilityId', 'capability', 'from', 'to'] as const;
type Column = (typeof ROSTER_COLUMNS)[number];
type Cells = Partial<Record<Column, string>>;

const ALWAYS: readonly Column[] = ['from', 'to'];

interface RawLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads the text of a roster.csv: UTF-8, a header line, times such as "2026-01-05 08:00" by the clock in China. @throws InvalidRequest naming every bad line and column */
export const readRosterCsv = (text: string): ToldRoster => {
  const [header, ...lines] = linesOf(text);
  const columns = columnsOf(header?.record ?? []);
  const errors: FieldError[] = [];
  const shifts: { readonly line: number; readonly row: Shift }[] = [];
  const postings: { readonly line: number; readonly row: Posting }[] = [];
  for (const { record, info: { lines: line } } of lines) {
    const cells = Object.fromEntries(columns.flatMap((column, at) => (record[at]?.trim() ? [[column, record[at].trim()]] : []))) as Cells;
    if (record.length !== columns.length) errors.push({ field: `line ${line}`, message: `has ${record.length} cells and not ${columns.length}` });
    else if (cells.unitId !== undefined && cells.facilityId !== undefined) errors.push({ field: nameOf(line, 'facilityId'), message: 'stands beside a unit: a line is a shift or a posting' });
    else if (cells.facilityId !== undefined) addRow(postings, errors, { line, parsed: Posting.safeParse(timed(cells)) });
    else addRow(shifts, errors, { line, parsed: Shift.safeParse({ ...timed(cells), memberIds: cells.memberIds?.split(/\s+/) }) });
  }
  if (errors.length > 0) throw new InvalidRequest(errors);
  const lists = { shifts, postings };
  return { shifts: shifts.map(({ row }) => row), postings: postings.map(({ row }) => row), nameOf: ({ list, row, column }) => nameOf(lists[list][row]?.line ?? 0, column) };
};

const nameOf = (line: number, column: string): string => `line ${line}, column ${column}`;

const linesOf = (text: string): readonly RawLine[] => {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RawLine[];
  } catch (error) {
    throw new InvalidRequest([{ field: 'roster.text', message: `is not CSV: ${(error as Error).message}` }]);
  }
};

/** @throws InvalidRequest for a header that lacks a column, or has one that nobody knows or twice */
const columnsOf = (header: readonly string[]): readonly Column[] => {
  const columns = header.map((column) => column.trim());
  const errors = [
    ...ALWAYS.filter((column) => !columns.includes(column)).map((column) => ({ field: nameOf(1, column), message: 'is missing' })),
    ...columns.filter((column) => !(ROSTER_COLUMNS as readonly string[]).includes(column)).map((column) => ({ field: nameOf(1, column), message: 'is no column of a roster' })),
    ...columns.filter((column, at) => columns.indexOf(column) < at).map((column) => ({ field: nameOf(1, column), message: 'stands there twice' })),
  ];
  if (errors.length > 0) throw new InvalidRequest(errors);
  return columns as readonly Column[];
};

/** A time that cannot be read stays text, so that the schema names its column. */
const timed = (cells: Cells): Record<string, unknown> => ({ ...cells, from: cells.from && readTime(cells.from), to: cells.to && readTime(cells.to) });

const addRow = <Row>(rows: { readonly line: number; readonly row: Row }[], errors: FieldError[], { line, parsed }: { readonly line: number; readonly parsed: z.ZodSafeParseResult<Row> }): void => {
  if (parsed.success) rows.push({ line, row: parsed.data });
  else errors.push(...fieldErrors(parsed.error).map(({ field, message }) => ({ field: nameOf(line, field), message })));
};
