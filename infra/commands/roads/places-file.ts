import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Coordinate } from '#shared/schemas/coordinate.ts';
import { fail } from '../kit/command-failure.ts';

/** A named place of a CSV file. */
export interface NamedPlace {
  readonly name: string;
  readonly coordinate: Coordinate;
}

const LONGITUDE = ['longitude', 'lon', 'lng'];
const LATITUDE = ['latitude', 'lat'];
const NAME = ['name', 'id'];

/** The places of a CSV file with columns for longitude, latitude (WGS-84 degrees) and, where there is one, a name. */
export const placesFrom = async (path: string): Promise<NamedPlace[]> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => fail(`Cannot read "${path}": there is no such file, or it may not be read.`, { cause }));
  const [header, ...rows] = rowsOf(text, path);
  const column = (names: readonly string[]): number => (header ?? []).findIndex((name) => names.includes(name.trim().toLowerCase()));
  const [longitude, latitude, name] = [column(LONGITUDE), column(LATITUDE), column(NAME)];
  if (longitude < 0 || latitude < 0) fail(`Cannot read "${path}" at line 1: it has no columns longitude and latitude.`);
  if (rows.length === 0) fail(`Cannot read "${path}": it holds no places.`);
  return rows.map((row, i) => {
    const parsed = Coordinate.safeParse([numberOf(row[longitude]), numberOf(row[latitude])]);
    if (!parsed.success) return fail(`Cannot read "${path}" at line ${i + 2}: "${row[longitude] ?? ''}, ${row[latitude] ?? ''}" is no longitude and latitude.`);
    return { name: row[name] ?? String(i + 1), coordinate: parsed.data };
  });
};

const numberOf = (text: string | undefined): number => (text === undefined || text.trim() === '' ? NaN : Number(text));

const rowsOf = (text: string, path: string): string[][] => {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, relax_column_count: false });
  } catch (cause) {
    return fail(`Cannot read "${path}": ${cause instanceof Error ? cause.message : 'it is no CSV'}.`, { cause });
  }
};
