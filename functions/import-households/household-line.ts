import * as z from 'zod';
import { toWgs84 } from '#shared/geo/datum.ts';
import { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import { Home, Resident } from '#shared/schemas/household.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** The columns of a households.csv, in any order; colours are separated by spaces, and a place names its datum. */
export const HOUSEHOLD_COLUMNS = [
  'household',
  'townshipId',
  'villageId',
  'address',
  'longitude',
  'latitude',
  'datum',
  'doctor',
  'doctorTelephone',
  'doctorFacilityId',
  'person',
  'name',
  'telephone',
  'birthYear',
  'sex',
  'colours',
  'note',
] as const;
export type HouseholdColumn = (typeof HOUSEHOLD_COLUMNS)[number];
/** A line's cells that are not empty. */
export type HouseholdCells = Partial<Record<HouseholdColumn, string>>;

const Number_ = z.string({ error: 'is empty' }).max(64, 'is longer than 64 characters');

/** A line, read: the county's own numbers of household and person, and what is to be sealed of each. */
export const HouseholdLine = z.strictObject({
  household: Number_,
  person: Number_,
  townshipId: Identifier,
  villageId: Identifier.optional(),
  home: Home,
  resident: Resident,
});
export type HouseholdLine = z.infer<typeof HouseholdLine>;

/** A column whose content cannot be used, and why; never the content, which is a person's. */
export interface BadCell {
  readonly column: string;
  readonly message: string;
}

/** What a path within the line's schema is called in the file. */
const COLUMN_OF: Readonly<Record<string, string>> = { 'home.familyDoctor.name': 'doctor', 'home.familyDoctor.telephone': 'doctorTelephone', 'home.familyDoctor.facilityId': 'doctorFacilityId' };
const columnOf = (path: readonly PropertyKey[]): string => {
  const name = path.filter((part) => typeof part === 'string').join('.');
  return COLUMN_OF[name] ?? (name.startsWith('home.') || name.startsWith('resident.') ? String(path[1]) : name);
};

const positionOf = ({ longitude, latitude, datum }: HouseholdCells) => {
  if (longitude === undefined && latitude === undefined && datum === undefined) return {};
  return { position: DatumCoordinate.safeParse({ longitude: Number(longitude), latitude: Number(latitude), datum }) };
};

/** Reads a line's cells. */
export const readHouseholdLine = (cells: HouseholdCells): { readonly line: HouseholdLine } | { readonly bad: readonly BadCell[] } => {
  const { position } = positionOf(cells);
  if (position && !position.success) return { bad: position.error.issues.map(({ path, message }) => ({ column: String(path[0]), message })) };
  const { household, person, townshipId, villageId, address, doctor, doctorTelephone, doctorFacilityId, name, telephone, birthYear, sex, colours, note } = cells;
  const familyDoctor = doctor === undefined && doctorTelephone === undefined && doctorFacilityId === undefined ? undefined : { name: doctor, telephone: doctorTelephone, facilityId: doctorFacilityId };
  const parsed = HouseholdLine.safeParse({
    household,
    person,
    townshipId,
    villageId,
    home: { address, ...(position && { position: toWgs84(position.data) }), ...(familyDoctor && { familyDoctor }) },
    resident: { name, telephone, ...(birthYear !== undefined && { birthYear: Number(birthYear) }), sex, colours: colours?.split(/\s+/) ?? [], note },
  });
  return parsed.success ? { line: withoutMissing(parsed.data) } : { bad: parsed.error.issues.map(({ path, message }) => ({ column: columnOf(path), message })) };
};

/** What is missing is left out, so that two lines can be compared and the sealed text says nothing of it. */
const withoutMissing = (line: HouseholdLine): HouseholdLine => JSON.parse(JSON.stringify(line)) as HouseholdLine;
