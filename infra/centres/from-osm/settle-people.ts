import type { Provenance } from '#shared/schemas/centre.ts';
import { builtUpAreas, type Cluster, clusterOf, splitArea } from './cluster-cells.ts';
import { CELL_METERS, type DemandCell } from './demand-cells.ts';
import { type Meters, metersBetween, nearestOf } from './sheet.ts';
import { type KnownSettlement, MAX_NAME_LENGTH, type SettlementKind } from './take-settlements.ts';
import type { Tally } from './tally.ts';

/** A village or neighbourhood of the pack to be. */
export interface Settlement {
  readonly kind: SettlementKind;
  readonly name: string;
  readonly latinName: string | undefined;
  readonly at: Meters;
  readonly provenance: Provenance;
  /** Metres of residential street around it. */
  readonly weight: number;
  /** What the extract says of the people of the whole settlement, its parts included. */
  readonly taggedPopulation: number | undefined;
  /** The index of the city or town that it is a part of; its own where it is a city or town. */
  readonly town: number | undefined;
}

/** Streets within this of a settlement's point are its own, in metres by kind. */
const REACH_METERS: Readonly<Record<SettlementKind, number>> = {
  city: 900, town: 900, village: 700, suburb: 700, quarter: 600, neighbourhood: 500, hamlet: 400, cluster: 700,
};
/** A cell with less street than this is open country with a road through it. */
const BUILT_UP_METERS = 80;
/** Streets of a village's rim that are less than this, and a village this near, make no settlement of their own. */
const SMALLEST_CLUSTER_METERS = 2_000;
const RIM_METERS = 2_500;
/** About so much street makes one proposed settlement, more when there would be too many of them. */
const CLUSTER_METERS = 4_000;
const MOST_CLUSTERS = 250;
/** A part of a town lies at most so far from its middle. */
const TOWN_METERS = 3_500;
/** Streets further than this from every settlement lead away from the area: an extract holds long roads whole. */
const AWAY_METERS = 5_000;
/** Even a place without a street of its own has a few houses. */
const LEAST_METERS = 100;

const isPartOfTown = (kind: SettlementKind): boolean => kind === 'suburb' || kind === 'quarter' || kind === 'neighbourhood' || kind === 'cluster';
const isTown = (kind: SettlementKind): boolean => kind === 'city' || kind === 'town';

/** The street with the most metres in these cells; the earlier name of two equals. */
const mainStreet = (cells: readonly DemandCell[]): string | undefined => {
  const meters = new Map<string, number>();
  for (const { streets } of cells) for (const [name, length] of streets) meters.set(name, (meters.get(name) ?? 0) + length);
  return [...meters.entries()].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
};

/** Finds the built-up areas that no known settlement covers, split into parts of about a village's size. */
const proposeClusters = (cells: readonly DemandCell[], known: readonly KnownSettlement[]): readonly Cluster[] => {
  const uncovered = cells.filter(({ at, weight }) => {
    if (weight < BUILT_UP_METERS) return false;
    return known.every(({ at: place, kind }) => metersBetween(at, place) > REACH_METERS[kind]);
  });
  const total = uncovered.reduce((sum, { weight }) => sum + weight, 0);
  const size = Math.max(CLUSTER_METERS, total / MOST_CLUSTERS);
  return builtUpAreas(uncovered).flatMap((area) => {
    const { at, weight } = clusterOf(area);
    const isRim = weight < SMALLEST_CLUSTER_METERS && (nearestOf(at, known)?.meters ?? Infinity) < RIM_METERS;
    return isRim || area.length * CELL_METERS < CELL_METERS * 2 ? [] : splitArea(area, Math.max(1, Math.round(weight / size)));
  });
};

/** Each name once: the second of one name gets a 2. */
const uniqueNames = (): ((name: string) => string) => {
  const taken = new Map<string, number>();
  return (name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name.slice(0, MAX_NAME_LENGTH - 5)} ${count}`;
  };
};

/** Settlements of the extract and proposed ones, with all residential street shared out among them. */
export const settlePeople = (cells: readonly DemandCell[], known: readonly KnownSettlement[], tally: Tally): readonly Settlement[] => {
  const clusters = proposeClusters(cells, known);
  const lone = known.length + clusters.length === 0 ? [clusterOf(cells)] : [];
  const places: readonly KnownSettlement[] = [
    ...known,
    ...[...clusters, ...lone].map(({ at }) => ({ kind: 'cluster' as const, name: undefined, latinName: undefined, at, population: undefined })),
  ];
  const own: DemandCell[][] = places.map(() => []);
  for (const cell of cells) {
    const nearest = nearestOf(cell.at, places);
    if (nearest !== undefined && nearest.meters <= AWAY_METERS) own[nearest.index]?.push(cell);
  }
  const unique = uniqueNames();
  const towns = places.map((place, index) => ({ ...place, index })).filter(({ kind }) => isTown(kind));
  const townOf = ({ kind, at }: KnownSettlement, index: number): number | undefined => {
    if (isTown(kind)) return index;
    const nearest = isPartOfTown(kind) ? nearestOf(at, towns) : undefined;
    return nearest !== undefined && nearest.meters <= TOWN_METERS ? towns[nearest.index]?.index : undefined;
  };
  const settlements = places.map((place, index): Settlement => {
    const here = own[index] ?? [];
    return {
      kind: place.kind,
      name: unique(place.name ?? mainStreet(here)?.slice(0, MAX_NAME_LENGTH) ?? `Settlement ${index + 1}`),
      latinName: place.latinName,
      at: place.at,
      provenance: place.kind === 'cluster' ? 'proposed' : 'openstreetmap',
      weight: Math.max(LEAST_METERS, here.reduce((sum, { weight }) => sum + weight, 0)),
      taggedPopulation: place.population,
      town: townOf(place, index),
    };
  });
  tally.propose('settlements', clusters.length + lone.length, 'streets stand where the extract names no place; each is called after its longest street');
  tally.propose('settlement names', known.filter(({ name }) => name === undefined).length, 'the place has no name; it is called after its longest street');
  return settlements;
};
