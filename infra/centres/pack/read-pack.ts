import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HourFactors } from '#shared/geo/roads/conditions/hour-factors.ts';
import { type Centre, CentreSettings } from '#shared/schemas/centre.ts';
import { BadPack, type PackProblem } from './bad-pack.ts';
import { checkReferences, type ReadPack } from './check-references.ts';
import { type CsvTable, type ReadRow, readTable } from './csv-table.ts';
import { readHourFactors } from './read-hour-factors.ts';
import { capabilities, counties, diseaseLists, facilities, landmarks, neighbours, readings, responders, roster, stations, townships, units, villages } from './pack-tables.ts';
import type { PackNames } from './places/place-names.ts';

/** The names that the roads may have in a pack, the first found is used. */
export const ROAD_FILES = ['roads.osm.pbf', 'roads.osm', 'roads.osm.gz'] as const;

/** A pack's folder, read and checked. */
export interface CheckedPack {
  readonly centre: Centre;
  /** The pack's OSM extract. */
  readonly roadsFile: string;
  /** How its roads slow down by the hour of the week, where the pack says so. */
  readonly hourFactors: HourFactors | undefined;
  readonly names: PackNames;
}

const rows = <Row>(read: readonly ReadRow<Row>[]): Row[] => read.map(({ row }) => row);

const readSettings = (folder: string, problems: PackProblem[]): CentreSettings | undefined => {
  const file = 'centre.json';
  if (!existsSync(join(folder, file))) {
    problems.push({ file, reason: 'the file is missing' });
    return undefined;
  }
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    problems.push({ file, reason: `it is not JSON: ${(error as Error).message}` });
    return undefined;
  }
  const parsed = CentreSettings.safeParse(content);
  if (parsed.success) return parsed.data;
  problems.push(...parsed.error.issues.map((issue) => ({ file, column: issue.path.join('.') || 'the whole', reason: issue.message })));
  return undefined;
};

const toCentre = (settings: CentreSettings, pack: ReadPack): Centre => ({
  settings,
  counties: rows(pack.counties),
  townships: rows(pack.townships),
  villages: rows(pack.villages),
  facilities: rows(pack.facilities).map((facility) => ({
    ...facility,
    capabilities: rows(pack.capabilities).flatMap((row) => (row.facilityId === facility.id ? [row.capability] : [])),
  })),
  stations: rows(pack.stations),
  units: rows(pack.units),
  diseaseLists: rows(pack.diseaseLists),
  roster: rows(pack.roster),
  neighbours: rows(pack.neighbours),
  responders: rows(pack.responders),
});

/**
 * Reads and checks a pack's folder.
 * @throws BadPack with every problem found: file, line, column and reason.
 */
export const readPack = (folder: string): CheckedPack => {
  if (!existsSync(folder)) throw new BadPack(folder, [{ file: basename(folder), reason: 'there is no such folder' }]);
  const problems: PackProblem[] = [];
  const table = <Row>(csv: CsvTable<Row>, need: 'needed' | 'optional'): readonly ReadRow<Row>[] => {
    const path = join(folder, csv.file);
    if (existsSync(path)) return readTable(csv, readFileSync(path, 'utf8'), problems);
    if (need === 'needed') problems.push({ file: csv.file, reason: 'the file is missing' });
    return [];
  };
  const settings = readSettings(folder, problems);
  const hourFactors = readHourFactors(folder, problems);
  const tables = {
    counties: table(counties, 'needed'),
    townships: table(townships, 'needed'),
    villages: table(villages, 'needed'),
    facilities: table(facilities, 'needed'),
    capabilities: table(capabilities, 'needed'),
    stations: table(stations, 'needed'),
    units: table(units, 'needed'),
    diseaseLists: table(diseaseLists, 'optional'),
    roster: table(roster, 'optional'),
    neighbours: table(neighbours, 'optional'),
    responders: table(responders, 'optional'),
    landmarks: table(landmarks, 'optional'),
    readings: table(readings, 'optional'),
  };
  const roadsFile = ROAD_FILES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (roadsFile === undefined) problems.push({ file: ROAD_FILES.join(' or '), reason: 'the file is missing' });
  // A row that could not be read would be missed by every reference to it: references are checked on whole files only.
  if (problems.length === 0 && settings !== undefined) problems.push(...checkReferences({ settings, ...tables }));
  if (problems.length > 0 || settings === undefined || roadsFile === undefined) throw new BadPack(folder, problems);
  return { centre: toCentre(settings, { settings, ...tables }), roadsFile, hourFactors, names: { landmarks: rows(tables.landmarks), readings: rows(tables.readings) } };
};
