import type { CentreSettings, County, DiseaseListEntry, FleetUnit, ListedResponder, Neighbour, PostedSpecialist, Station, Township, Village } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { PackProblem } from './bad-pack.ts';
import type { ReadRow } from './csv-table.ts';
import type { CapabilityRow, FacilityRow } from './pack-tables.ts';
import type { Landmark } from './places/landmark.ts';
import type { OwnReading } from './places/own-reading.ts';

/** What was read of a pack, each row with its line. */
export interface ReadPack {
  readonly settings: CentreSettings;
  readonly counties: readonly ReadRow<County>[];
  readonly townships: readonly ReadRow<Township>[];
  readonly villages: readonly ReadRow<Village>[];
  readonly facilities: readonly ReadRow<FacilityRow>[];
  readonly capabilities: readonly ReadRow<CapabilityRow>[];
  readonly stations: readonly ReadRow<Station>[];
  readonly units: readonly ReadRow<FleetUnit>[];
  readonly diseaseLists: readonly ReadRow<DiseaseListEntry>[];
  readonly roster: readonly ReadRow<PostedSpecialist>[];
  readonly neighbours: readonly ReadRow<Neighbour>[];
  readonly responders: readonly ReadRow<ListedResponder>[];
  readonly landmarks: readonly ReadRow<Landmark>[];
  readonly readings: readonly ReadRow<OwnReading>[];
}

type Rows<Row> = readonly ReadRow<Row>[];

const repeated = <Row>(file: string, rows: Rows<Row>, column: string, key: (row: Row) => string): PackProblem[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, row }) => {
    const value = key(row);
    const earlier = first.get(value);
    if (earlier !== undefined) return [{ file, line, column, reason: `"${value}" stands on line ${earlier} already` }];
    first.set(value, line);
    return [];
  });
};

const dangling = <Row extends object>(file: string, rows: Rows<Row>, column: keyof Row & string, targets: Rows<{ id: string }>, kind: string) => {
  const known = new Set(targets.map(({ row }) => row.id));
  return rows.flatMap(({ line, row }): PackProblem[] => {
    const id = row[column] as string | undefined;
    return id === undefined || known.has(id) ? [] : [{ file, line, column, reason: `there is no ${kind} "${id}"` }];
  });
};

const outOfBounds = (file: string, rows: Rows<{ position: Coordinate }>, [west, south, east, north]: CentreSettings['bounds']) =>
  rows.flatMap(({ line, row: { position } }): PackProblem[] => {
    const [longitude, latitude] = position;
    return [
      ...(longitude < west || longitude > east ? [{ file, line, column: 'longitude', reason: `${longitude} lies outside the centre's bounds ${west} to ${east}` }] : []),
      ...(latitude < south || latitude > north ? [{ file, line, column: 'latitude', reason: `${latitude} lies outside the centre's bounds ${south} to ${north}` }] : []),
    ];
  });

/** Each key of a record of the settings names something of the pack. */
const danglingKeys = (column: string, record: Readonly<Record<string, unknown>>, targets: Rows<{ id: string }>, kind: string): PackProblem[] => {
  const known = new Set(targets.map(({ row }) => row.id));
  return Object.keys(record)
    .filter((id) => !known.has(id))
    .map((id) => ({ file: 'centre.json', column, reason: `there is no ${kind} "${id}"` }));
};

/** The roads of a pack reach 25 km beyond its border: about so many degrees at China's latitudes. */
const SURROUNDINGS_DEGREES = 0.3;

const withSurroundings = ([west, south, east, north]: CentreSettings['bounds']): CentreSettings['bounds'] => [
  west - SURROUNDINGS_DEGREES,
  south - SURROUNDINGS_DEGREES,
  east + SURROUNDINGS_DEGREES,
  north + SURROUNDINGS_DEGREES,
];

const none = (file: string, rows: Rows<unknown>, what: string): PackProblem[] => (rows.length > 0 ? [] : [{ file, reason: `there is not one ${what}` }]);

const boundsProblems = ([west, south, east, north]: CentreSettings['bounds']): PackProblem[] =>
  west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90
    ? []
    : [{ file: 'centre.json', column: 'bounds', reason: `[${west}, ${south}, ${east}, ${north}] is not west, south, east, north in degrees` }];

/** Everything that no row alone can show: repeated ids, references to nothing, places outside the centre. */
export const checkReferences = (pack: ReadPack): readonly PackProblem[] => {
  const { settings, counties, townships, villages, facilities, capabilities, stations, units, roster, neighbours, responders, landmarks, readings } = pack;
  const byId = ({ id }: { id: string }): string => id;
  return [
    ...boundsProblems(settings.bounds),
    ...danglingKeys('alerts.dutyPhones', settings.alerts.dutyPhones, units, 'unit'),
    ...danglingKeys('responders.phones', settings.responders.phones, responders, 'responder'),
    ...danglingKeys('responders.urbanTownships', Object.fromEntries(settings.responders.urbanTownships.map((id) => [id, id])), townships, 'township'),
    ...danglingKeys('alerts.landlines', settings.alerts.landlines, stations, 'station'),
    ...none('counties.csv', counties, 'county'),
    ...none('townships.csv', townships, 'township'),
    ...none('villages.csv', villages, 'village'),
    ...none('facilities.csv', facilities, 'facility'),
    ...none('stations.csv', stations, 'station'),
    ...none('units.csv', units, 'unit'),
    ...repeated('counties.csv', counties, 'id', byId),
    ...repeated('townships.csv', townships, 'id', byId),
    ...repeated('villages.csv', villages, 'id', byId),
    ...repeated('facilities.csv', facilities, 'id', byId),
    ...repeated('capabilities.csv', capabilities, 'capability', (row) => `${row.facilityId} ${row.capability}`),
    ...repeated('stations.csv', stations, 'id', byId),
    ...repeated('units.csv', units, 'id', byId),
    ...repeated('units.csv', units, 'callSign', (row) => row.callSign),
    ...repeated('neighbours.csv', neighbours, 'id', byId),
    ...repeated('responders.csv', responders, 'id', byId),
    ...repeated('landmarks.csv', landmarks, 'id', byId),
    ...repeated('readings.csv', readings, 'name', (row) => row.name),
    ...dangling('townships.csv', townships, 'countyId', counties, 'county'),
    ...dangling('villages.csv', villages, 'townshipId', townships, 'township'),
    ...dangling('facilities.csv', facilities, 'townshipId', townships, 'township'),
    ...dangling('capabilities.csv', capabilities, 'facilityId', facilities, 'facility'),
    ...dangling('stations.csv', stations, 'townshipId', townships, 'township'),
    ...dangling('stations.csv', stations, 'facilityId', facilities, 'facility'),
    ...dangling('units.csv', units, 'stationId', stations, 'station'),
    ...dangling('roster.csv', roster, 'facilityId', facilities, 'facility'),
    ...dangling('responders.csv', responders, 'villageId', villages, 'village'),
    ...dangling('landmarks.csv', landmarks, 'townshipId', townships, 'township'),
    ...outOfBounds('townships.csv', townships, settings.bounds),
    ...outOfBounds('villages.csv', villages, settings.bounds),
    ...outOfBounds('stations.csv', stations, settings.bounds),
    ...outOfBounds('landmarks.csv', landmarks, settings.bounds),
    ...outOfBounds('neighbours.csv', neighbours, withSurroundings(settings.bounds)),
    ...outOfBounds('facilities.csv', facilities.filter(({ row }) => row.inNetwork), settings.bounds),
  ];
};
