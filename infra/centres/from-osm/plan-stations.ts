import { DEFAULT_RULES } from '#infra/centres/pack/default-settings.ts';
import { driveBudgetSeconds } from '#shared/geo/drive-budget.ts';
import type { Provenance } from '#shared/schemas/centre.ts';
import type { NamedCare } from './complete-care.ts';
import type { Drive } from './drive.ts';
import type { Peopled } from './found-townships.ts';
import { peopleCovered, proposeStations, type StationSite } from './propose-stations.ts';
import { type Meters, nearestOf, type Sheet } from './sheet.ts';
import type { KnownStation } from './take-care.ts';
import type { Tally } from './tally.ts';

/** A station of the pack to be; `facility` is an index into the places of care. */
export interface PlannedStation {
  readonly at: Meters;
  readonly name: string;
  readonly provenance: Provenance;
  readonly facility: number | undefined;
}

/** The stations, and by settlement the station nearest by road. */
export interface StationPlan {
  readonly stations: readonly PlannedStation[];
  readonly nearestStation: readonly number[];
  /** People within the drive budget of a station. */
  readonly covered: number;
}

/** A station at a facility stands this near to it, in metres. */
const AT_FACILITY_METERS = 300;
/** Enough is when this share of the people whom any station could cover is covered. */
const ENOUGH_SHARE = 0.95;
/** Sites are weighed in so many settlements, the most populous: each costs a search over all roads. */
const MOST_SITES = 120;
const LONGEST_NAME = 70;

const named = (name: string, kind: string): string => `${name.slice(0, LONGEST_NAME - kind.length)} ${kind}`;

/** Takes the known stations and adds what is missing: preferably at hospitals and health centres, else in any settlement. */
export const planStations = (
  known: readonly KnownStation[],
  where: { readonly care: readonly NamedCare[]; readonly settlements: readonly Peopled[] },
  context: { readonly drive: Drive; readonly sheet: Sheet; readonly tally: Tally; readonly count: number | undefined; readonly onProgress?: ((done: number, total: number) => void) | undefined },
): StationPlan => {
  const { care, settlements } = where;
  const { drive, sheet, tally, count, onProgress } = context;
  const people = settlements.map(({ population }) => population);
  const places = settlements.map(({ at }) => sheet.toCoordinate(at));
  const careSites = care.flatMap((place, facility) => (place.tier === 'village-clinic' ? [] : [{ ...place, facility }]));
  const largest = [...settlements].sort((a, b) => b.population - a.population).slice(0, MOST_SITES);
  let weighed = 0;
  const siteOf = ({ at }: { readonly at: Meters }): StationSite => {
    weighed += 1;
    onProgress?.(weighed, known.length + careSites.length + largest.length);
    return { seconds: drive(sheet.toCoordinate(at), places) };
  };
  const facilityAt = (at: Meters): number | undefined => {
    const nearest = nearestOf(at, care);
    return nearest !== undefined && nearest.meters <= AT_FACILITY_METERS ? nearest.index : undefined;
  };
  const settlementName = (at: Meters): string => settlements[nearestOf(at, settlements)?.index ?? 0]?.name ?? '';
  const stations: PlannedStation[] = known.map(({ at, name }) => ({ at, name: name ?? named(settlementName(at), 'ambulance station'), provenance: 'openstreetmap', facility: facilityAt(at) }));
  const sites: StationSite[] = stations.map(siteOf);
  const atCare = careSites.map(({ at, name, facility }): PlannedStation => ({ at, name: named(name, 'station'), provenance: 'proposed', facility }));
  const anywhere = largest.map(({ at, name }): PlannedStation => ({ at, name: named(name, 'station'), provenance: 'proposed', facility: facilityAt(at) }));

  const budgetSeconds = driveBudgetSeconds(DEFAULT_RULES);
  const candidates = [...atCare, ...anywhere];
  const candidateSites = candidates.map((station): StationSite => ({ ...siteOf(station), atCare: atCare.includes(station) }));
  const enoughPeople = peopleCovered([...sites, ...candidateSites], people, budgetSeconds) * ENOUGH_SHARE;
  for (const index of proposeStations(sites, candidateSites, people, { budgetSeconds, count, enoughPeople })) {
    const station = candidates[index];
    const site = candidateSites[index];
    if (station === undefined || site === undefined) continue;
    stations.push(station);
    sites.push(site);
  }
  tally.propose('stations', stations.length - known.length, `the extract knows ${known.length}; placed by road where they bring most people within ${budgetSeconds / 60} minutes' drive`);
  const secondsFrom = (station: number, settlement: number): number => sites[station]?.seconds[settlement] ?? Infinity;
  return {
    stations,
    nearestStation: settlements.map((_, settlement) => sites.reduce((best, _site, station) => (secondsFrom(station, settlement) < secondsFrom(best, settlement) ? station : best), 0)),
    covered: peopleCovered(sites, people, budgetSeconds),
  };
};
