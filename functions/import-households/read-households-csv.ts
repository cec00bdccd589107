import { parse } from 'csv-parse/sync';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import type { FieldError } from '#shared/api/problem.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { HOUSEHOLD_COLUMNS, readHouseholdLine, type HouseholdCells, type HouseholdColumn, type HouseholdLine } from './household-line.ts';
import { MOST_HOUSEHOLD_LINES, MOST_RESIDENTS } from './schema.ts';

/** A household as the lines of a file tell it. */
export type ToldHousehold = Pick<HouseholdLine, 'household' | 'townshipId' | 'villageId' | 'home'> & { readonly residents: readonly Pick<HouseholdLine, 'person' | 'resident'>[] };

interface RawLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
type ReadLine = HouseholdLine & { readonly at: number };

const fieldOf = (line: number, column: string): string => `line ${String(line)}, column ${column}`;

/** Reads the text of a households.csv: UTF-8 with a header line. @throws InvalidRequest naming every bad line and column, and never what stands there */
export const readHouseholdsCsv = (text: string, centre: Centre): readonly ToldHousehold[] => {
  const [header, ...raw] = linesOf(text);
  const columns = columnsOf(header?.record ?? []);
  if (raw.length > MOST_HOUSEHOLD_LINES) throw new InvalidRequest([{ field: 'csv', message: `has ${String(raw.length)} lines and not at most ${String(MOST_HOUSEHOLD_LINES)}` }]);
  const errors: FieldError[] = [];
  const lines = raw.flatMap(({ record, info: { lines: at } }): readonly ReadLine[] => {
    if (record.length !== columns.length) errors.push({ field: `line ${String(at)}`, message: `has ${String(record.length)} cells and not ${String(columns.length)}` });
    if (record.length !== columns.length) return [];
    const cells = Object.fromEntries(columns.flatMap((column, index) => (record[index]?.trim() ? [[column, record[index].trim()]] : []))) as HouseholdCells;
    const read = readHouseholdLine(cells);
    if ('line' in read) return [{ ...read.line, at }];
    errors.push(...read.bad.map(({ column, message }) => ({ field: fieldOf(at, column), message })));
    return [];
  });
  errors.push(...unknownPlaces(lines, centre), ...disagreements(lines), ...repeatedPersons(lines), ...crowds(lines));
  if (errors.length > 0) throw new InvalidRequest(errors);
  return [...Map.groupBy(lines, ({ household }) => household).values()].map((ofHousehold) => {
    const [{ household, townshipId, villageId, home }] = ofHousehold as [ReadLine];
    return { household, townshipId, ...(villageId !== undefined && { villageId }), home, residents: ofHousehold.map(({ person, resident }) => ({ person, resident })) };
  });
};

const linesOf = (text: string): readonly RawLine[] => {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RawLine[];
  } catch {
    // The parser's own words may quote a cell.
    throw new InvalidRequest([{ field: 'csv', message: 'is not CSV: a quote is open or stands where none may' }]);
  }
};

/** @throws InvalidRequest for a header that lacks a column, or has one that nobody knows or twice */
const columnsOf = (header: readonly string[]): readonly HouseholdColumn[] => {
  const columns = header.map((column) => column.trim());
  const errors = [
    ...HOUSEHOLD_COLUMNS.filter((column) => !columns.includes(column)).map((column) => ({ field: fieldOf(1, column), message: 'is missing' })),
    ...columns.flatMap((column, index) => ((HOUSEHOLD_COLUMNS as readonly string[]).includes(column) ? [] : [{ field: `line 1, column number ${String(index + 1)}`, message: 'is no column of households' }])),
    ...columns.filter((column, index) => columns.indexOf(column) < index).map((column) => ({ field: fieldOf(1, column), message: 'stands there twice' })),
  ];
  if (errors.length > 0) throw new InvalidRequest(errors);
  return columns as readonly HouseholdColumn[];
};

const unknownPlaces = (lines: readonly ReadLine[], { townships, villages, facilities }: Centre): readonly FieldError[] => {
  const [knownTownships, knownVillages, knownFacilities] = [townships, villages, facilities].map((places) => new Set(places.map(({ id }) => id))) as [Set<string>, Set<string>, Set<string>];
  return lines.flatMap(({ at, townshipId, villageId, home: { familyDoctor } }) => [
    ...(knownTownships.has(townshipId) ? [] : [{ field: fieldOf(at, 'townshipId'), message: 'is no township of the centre' }]),
    ...(villageId === undefined || knownVillages.has(villageId) ? [] : [{ field: fieldOf(at, 'villageId'), message: 'is no village of the centre' }]),
    ...(familyDoctor?.facilityId === undefined || knownFacilities.has(familyDoctor.facilityId) ? [] : [{ field: fieldOf(at, 'doctorFacilityId'), message: 'is no facility of the centre' }]),
  ]);
};

/** Each line of a household tells the same of it. */
const disagreements = (lines: readonly ReadLine[]): readonly FieldError[] => {
  const told = new Map<string, ReadLine>();
  return lines.flatMap((line) => {
    const first = told.get(line.household);
    if (!first) told.set(line.household, line);
    const isSame = !first || JSON.stringify([first.townshipId, first.villageId, first.home]) === JSON.stringify([line.townshipId, line.villageId, line.home]);
    return isSame ? [] : [{ field: `line ${String(line.at)}`, message: `tells otherwise of its household than line ${String(first.at)}` }];
  });
};

const repeatedPersons = (lines: readonly ReadLine[]): readonly FieldError[] => {
  const first = new Map<string, number>();
  return lines.flatMap(({ at, person }) => {
    const earlier = first.get(person);
    if (earlier === undefined) first.set(person, at);
    return earlier === undefined ? [] : [{ field: fieldOf(at, 'person'), message: `stands on line ${String(earlier)} already` }];
  });
};

const crowds = (lines: readonly ReadLine[]): readonly FieldError[] =>
  [...Map.groupBy(lines, ({ household }) => household).values()].flatMap((ofHousehold) => {
    const beyond = ofHousehold[MOST_RESIDENTS];
    return beyond ? [{ field: `line ${String(beyond.at)}`, message: `is one more than the ${String(MOST_RESIDENTS)} whom a household may have` }] : [];
  });
