import * as z from 'zod';
import { FacilityCapability } from '#shared/schemas/capability.ts';
import { County, DiseaseListEntry, Facility, FleetUnit, ListedResponder, Neighbour, PostedSpecialist, Station, Township, Village } from '#shared/schemas/centre.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { decimal, optionalText, text, whole, words, yesNo } from './csv-cells.ts';
import type { CsvTable } from './csv-table.ts';
import { Landmark } from './places/landmark.ts';
import { OwnReading } from './places/own-reading.ts';

/** A row of facilities.csv: what it can do stands in capabilities.csv. */
export const FacilityRow = Facility.omit({ capabilities: true });
export type FacilityRow = z.infer<typeof FacilityRow>;

/** A row of capabilities.csv: one thing that one facility can do. */
export const CapabilityRow = z.strictObject({ facilityId: Identifier, capability: FacilityCapability });
export type CapabilityRow = z.infer<typeof CapabilityRow>;

const place = { id: text, name: text, latinName: optionalText, longitude: decimal, latitude: decimal, provenance: text };

/** counties.csv */
export const counties: CsvTable<County> = {
  file: 'counties.csv',
  schema: County,
  columns: { id: text, name: text, latinName: optionalText },
};

/** townships.csv */
export const townships: CsvTable<Township> = {
  file: 'townships.csv',
  schema: Township,
  columns: { ...place, countyId: text, population: whole },
};

/** villages.csv */
export const villages: CsvTable<Village> = {
  file: 'villages.csv',
  schema: Village,
  columns: { ...place, townshipId: text, population: whole },
};

/** facilities.csv */
export const facilities: CsvTable<FacilityRow> = {
  file: 'facilities.csv',
  schema: FacilityRow,
  columns: { ...place, tier: text, townshipId: optionalText, inNetwork: yesNo, specialty: optionalText },
};

/** capabilities.csv */
export const capabilities: CsvTable<CapabilityRow> = {
  file: 'capabilities.csv',
  schema: CapabilityRow,
  columns: { facilityId: text, capability: text },
};

/** stations.csv */
export const stations: CsvTable<Station> = {
  file: 'stations.csv',
  schema: Station,
  columns: { ...place, townshipId: text, facilityId: optionalText },
};

/** units.csv */
export const units: CsvTable<FleetUnit> = {
  file: 'units.csv',
  schema: FleetUnit,
  columns: { id: text, callSign: text, stationId: text, capabilities: words, provenance: text },
};

/** disease-lists.csv, which a pack may go without: what each tier is to treat itself. */
export const diseaseLists: CsvTable<DiseaseListEntry> = {
  file: 'disease-lists.csv',
  schema: DiseaseListEntry,
  columns: { tier: text, code: text, name: text, latinName: optionalText },
};

/** roster.csv, which a pack may go without: which posted specialist is where, on which weekdays. */
export const roster: CsvTable<PostedSpecialist> = {
  file: 'roster.csv',
  schema: PostedSpecialist,
  columns: { facilityId: text, role: text, capability: text, weekdays: words, from: text, to: text },
};

/** responders.csv, which a pack may go without: the village doctors who may be alerted, by the village of the clinic. */
export const responders: CsvTable<ListedResponder> = {
  file: 'responders.csv',
  schema: ListedResponder,
  columns: { id: text, villageId: text, provenance: text },
};

/** neighbours.csv, which a pack may go without: neighbouring centres that can be called, a row a place where they enter. */
export const neighbours: CsvTable<Neighbour> = {
  file: 'neighbours.csv',
  schema: Neighbour,
  columns: { ...place, telephone: optionalText, entry: optionalText, toEntrySeconds: whole },
};

/** landmarks.csv, which a pack may go without: what callers name beside villages, roads and places of care. */
export const landmarks: CsvTable<Landmark> = {
  file: 'landmarks.csv',
  schema: Landmark,
  columns: { ...place, townshipId: optionalText },
};

/** readings.csv, which a pack may go without: names that the county reads in a way of its own. */
export const readings: CsvTable<OwnReading> = {
  file: 'readings.csv',
  schema: OwnReading,
  columns: { name: text, reading: text },
};
