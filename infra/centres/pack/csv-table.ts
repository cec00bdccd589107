import { parse } from 'csv-parse/sync';
import type * as z from 'zod';
import type { PackProblem } from './bad-pack.ts';
import { type Cell, unreadableReason, words } from './csv-cells.ts';

/** A file of the pack: its columns, in order, and the schema that each row must satisfy. */
export interface CsvTable<Row> {
  readonly file: string;
  readonly columns: Readonly<Record<string, Cell>>;
  readonly schema: z.ZodType<Row>;
}

/** A row and where it stands, so that a later check can name the line. */
export interface ReadRow<Row> {
  readonly line: number;
  readonly row: Row;
}

interface RawRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Two columns of degrees are one position of an entity. */
const withPosition = ({ longitude, latitude, ...rest }: Record<string, unknown>): Record<string, unknown> =>
  longitude === undefined ? rest : { ...rest, position: [longitude, latitude] };

const columnOf = (path: readonly PropertyKey[]): string | undefined => {
  if (path[0] === 'position') return path[1] === 1 ? 'latitude' : 'longitude';
  return path[0] === undefined ? undefined : String(path[0]);
};

const headerProblems = <Row>(table: CsvTable<Row>, header: readonly string[]): PackProblem[] => {
  const { file } = table;
  const wanted = Object.keys(table.columns);
  return [
    ...wanted.filter((column) => !header.includes(column)).map((column) => ({ file, line: 1, column, reason: 'the column is missing' })),
    ...header.filter((column) => !wanted.includes(column)).map((column) => ({ file, line: 1, column, reason: 'there is no such column' })),
    ...header.filter((column, at) => header.indexOf(column) < at).map((column) => ({ file, line: 1, column, reason: 'the column stands there twice' })),
  ];
};

const readCells = (table: CsvTable<unknown>, cells: ReadonlyMap<string, string>, report: (column: string, reason: string) => void) => {
  const values: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(table.columns)) {
    const content = cells.get(column) ?? '';
    if (content === '' && cell !== words) {
      if (!cell.optional) report(column, 'the cell is empty');
      continue;
    }
    try {
      values[column] = cell.read(content);
    } catch (error) {
      const reason = unreadableReason(error);
      if (reason === undefined) throw error;
      report(column, reason);
    }
  }
  return values;
};

/** Reads one CSV file; what is wrong with it is added to `problems`, and only good rows are returned. */
export const readTable = <Row>(table: CsvTable<Row>, content: string, problems: PackProblem[]): readonly ReadRow<Row>[] => {
  const { file } = table;
  let records: readonly RawRecord[];
  try {
    records = parse(content, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RawRecord[];
  } catch (error) {
    problems.push({ file, reason: `it is not CSV: ${(error as Error).message}` });
    return [];
  }
  const header = records[0]?.record ?? [];
  const wrongHeader = headerProblems(table, header);
  problems.push(...wrongHeader);
  if (wrongHeader.length > 0) return [];
  const rows: ReadRow<Row>[] = [];
  for (const { record, info } of records.slice(1)) {
    const line = info.lines;
    if (record.length !== header.length) {
      problems.push({ file, line, reason: `there are ${record.length} cells and not ${header.length}` });
      continue;
    }
    const before = problems.length;
    const cells = new Map(header.map((column, at) => [column, (record[at] ?? '').trim()]));
    const values = readCells(table, cells, (column, reason) => problems.push({ file, line, column, reason }));
    if (problems.length > before) continue;
    const parsed = table.schema.safeParse(withPosition(values));
    if (parsed.success) rows.push({ line, row: parsed.data });
    else for (const issue of parsed.error.issues) problems.push({ file, line, ...named(columnOf(issue.path)), reason: issue.message });
  }
  return rows;
};

const named = (column: string | undefined) => (column === undefined ? {} : { column });

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The file's text for these rows: the columns in the table's order, one row a line, LF line ends. */
export const writeTable = <Row extends object>(table: CsvTable<Row>, rows: readonly Row[]): string => {
  const columns = Object.entries(table.columns);
  const line = (row: Row): string => {
    const { position, ...rest } = row as { position?: readonly [number, number] } & Record<string, unknown>;
    const values: Record<string, unknown> = position === undefined ? rest : { ...rest, longitude: position[0], latitude: position[1] };
    return columns.map(([column, cell]) => quoted(cell.write(values[column]))).join(',');
  };
  return [columns.map(([column]) => column).join(','), ...rows.map(line), ''].join('\n');
};
