import { DEFAULT_RULES } from '#infra/centres/pack/default-settings.ts';
import { equipmentOf } from '#infra/centres/pack/fleet-mix.ts';
import { capabilitiesOfTier } from '#infra/centres/pack/tier-capabilities.ts';
import type { Centre, Facility, FleetUnit, Station, Township, Village } from '#shared/schemas/centre.ts';
import type { Datum } from '#shared/schemas/coordinate.ts';
import { completeCare } from './complete-care.ts';
import { demandCells } from './demand-cells.ts';
import type { Drive } from './drive.ts';
import { extractBounds } from './extract-bounds.ts';
import { foundTownships, type Peopled } from './found-townships.ts';
import { planStations } from './plan-stations.ts';
import { populate } from './populate.ts';
import { unitsPerStation } from './propose-fleet.ts';
import type { Extract } from './read-extract.ts';
import { settlePeople } from './settle-people.ts';
import { reachedCells } from './reached-cells.ts';
import { type Meters, nearestOf, sheetAt } from './sheet.ts';
import { takeCare } from './take-care.ts';
import { populationHint, takeSettlements } from './take-settlements.ts';
import { Tally } from './tally.ts';

/** What the maker of a pack may say beyond the extract. */
export interface CentreWish {
  readonly name: string;
  readonly title: string;
  /** The people of the area; without it a default per kilometre of residential street. */
  readonly population: number | undefined;
  /** Stations in all; without it, enough for the people who can be reached. */
  readonly stations: number | undefined;
  /** Units in all; without it, by the number of people. */
  readonly units: number | undefined;
  readonly phoneDatum: Datum;
}

/** A centre made of an extract, and the account of how. */
export interface MadeCentre {
  readonly centre: Centre;
  readonly tally: Tally;
  /** People who are covered within the drive budget from the stations, of all. */
  readonly covered: { readonly people: number; readonly total: number };
  readonly populationHint: ReturnType<typeof populationHint>;
}

/** Whom to name for whatever comes from OpenStreetMap. */
export const OSM_ATTRIBUTION = '© OpenStreetMap contributors, ODbL';

/** How to make it: `drive` answers for the roads, and `onProgress` is told how many station sites are weighed, of all. */
export interface MakeOptions {
  readonly drive: Drive;
  readonly onProgress?: (done: number, total: number) => void;
}

/** An extract that holds nothing to make a centre of. */
export class EmptyExtract extends Error {
  readonly code = 'empty-extract';

  constructor(found: string) {
    super(`Cannot make a centre: ${found}`);
    this.name = 'EmptyExtract';
  }
}

const numbered = (prefix: string, at: number): string => `${prefix}${String(at + 1).padStart(3, '0')}`;

/** An optional property, absent where there is nothing to say. */
const given = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> => (value === undefined ? {} : ({ [key]: value } as Record<Key, string>));

/** Makes a whole centre of an extract: what it tells is taken, what it lacks is proposed, and both are counted. */
export const centreFromExtract = (extract: Extract, wish: CentreWish, options: MakeOptions): MadeCentre => {
  const { drive, onProgress } = options;
  const origin = extract.roads.find(({ line }) => line.length > 0)?.line[0];
  if (origin === undefined) throw new EmptyExtract('the extract holds no road with its nodes');
  const sheet = sheetAt(origin);
  const tally = new Tally();
  const cells = reachedCells(demandCells(extract.roads, extract.addresses, sheet), drive, { sheet, tally });
  if (cells.length === 0) throw new EmptyExtract('the extract holds no road along which people could live');

  const settled = settlePeople(cells, takeSettlements(extract.settlements, cells, { sheet, tally }), tally);
  const people = populate(settled, wish.population, tally);
  const settlements: readonly Peopled[] = settled.map((settlement, at) => ({ ...settlement, population: people[at] ?? 0 }));
  const townships = foundTownships(settlements, tally);
  const found = takeCare(extract.care, cells, { sheet, tally });
  const care = completeCare(found.care, settlements, { townships, tally });

  const places = settlements.map(({ at }) => sheet.toCoordinate(at));
  const { stations, nearestStation, covered } = planStations(found.stations, { care, settlements }, { drive, sheet, tally, count: wish.stations, onProgress });
  const units = unitsPerStation(stations.map((_, station) => people.reduce((sum, number, at) => sum + (nearestStation[at] === station ? number : 0), 0)), wish.units);
  tally.propose('units', units.reduce((sum, count) => sum + count, 0), 'OpenStreetMap knows no ambulances; shared out by the people nearest to each station');
  tally.propose('capabilities', care.length, 'what a place of its tier can usually do');

  const townshipId = new Map(townships.seats.map((seat, at) => [seat, numbered('t', at)]));
  const townshipOf = (settlement: number): string => townshipId.get(townships.seatOf[settlement] ?? -1) ?? numbered('t', 0);
  const townshipNear = (at: Meters): string => townshipOf(nearestOf(at, settlements)?.index ?? 0);
  const villages: readonly Village[] = settlements.map(({ name, latinName, provenance, population }, at) => ({
    id: numbered('v', at), name, ...given('latinName', latinName), position: places[at] ?? origin, provenance, townshipId: townshipOf(at), population,
  }));
  const facilities: readonly Facility[] = care.map(({ name, latinName, at, provenance, tier, specialty }, index) => ({
    id: numbered('f', index), name, ...given('latinName', latinName), position: sheet.toCoordinate(at), provenance, tier, townshipId: townshipNear(at), inNetwork: true,
    capabilities: capabilitiesOfTier(tier), ...given('specialty', specialty),
  }));
  const builtStations: readonly Station[] = stations.map(({ at, name, provenance, facility }, index) => ({
    id: numbered('s', index), name, position: sheet.toCoordinate(at), provenance, townshipId: townshipNear(at), ...given('facilityId', facility === undefined ? undefined : numbered('f', facility)),
  }));
  const fleet: readonly FleetUnit[] = units
    .flatMap((count, station) => Array.from({ length: count }, () => station))
    .map((station, at) => ({ id: numbered('u', at), callSign: `A${String(at + 1).padStart(2, '0')}`, stationId: numbered('s', station), capabilities: equipmentOf(at), provenance: 'proposed' }));
  const built: readonly Township[] = townships.seats.map((seat) => ({
    id: townshipOf(seat),
    name: settlements[seat]?.name ?? '',
    ...given('latinName', settlements[seat]?.latinName),
    position: places[seat] ?? origin,
    provenance: townships.proposed.has(seat) ? 'proposed' : 'openstreetmap',
    countyId: 'county',
    population: settlements.reduce((sum, { population }, at) => sum + (townships.seatOf[at] === seat ? population : 0), 0),
  }));
  return {
    centre: {
      settings: {
        name: wish.name,
        title: { zh: `${wish.title} 急救调度中心`, en: `${wish.title} emergency centre` },
        notice: {
          zh: '本中心由 OpenStreetMap 数据生成：标为“proposed”的村、机构、急救站和车辆为程序推测，须经核实。',
          en: 'Made from an OpenStreetMap extract: villages, facilities, stations and units marked "proposed" are guesses to be checked.',
        },
        attribution: OSM_ATTRIBUTION,
        phoneDatum: wish.phoneDatum,
        bounds: extractBounds(cells, settlements, { sheet, places: [...places, ...facilities.map(({ position }) => position), ...builtStations.map(({ position }) => position)] }),
        ...DEFAULT_RULES,
      },
      counties: [{ id: 'county', name: wish.title }],
      townships: built,
      villages,
      facilities,
      stations: builtStations,
      units: fleet,
    },
    tally,
    covered: {
      people: covered,
      total: people.reduce((sum, number) => sum + number, 0),
    },
    populationHint: wish.population === undefined ? populationHint(extract.settlements) : undefined,
  };
};
