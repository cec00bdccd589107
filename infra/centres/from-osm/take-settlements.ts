import { type DemandCell } from './demand-cells.ts';
import type { OsmTags } from '#shared/geo/roads/osm-element.ts';
import type { ExtractPlace } from './read-extract.ts';
import { type Meters, metersBetween, nearestOf, type Sheet } from './sheet.ts';
import type { Tally } from './tally.ts';

/** What OpenStreetMap calls a settlement, the most important first; `cluster` is one that a program found. */
const SETTLEMENT_KINDS = ['city', 'town', 'village', 'suburb', 'quarter', 'neighbourhood', 'hamlet'] as const;
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number] | 'cluster';

/** A settlement that the extract names. */
export interface KnownSettlement {
  readonly kind: SettlementKind;
  readonly name: string | undefined;
  /** Latin script, where the name is in another. */
  readonly latinName: string | undefined;
  readonly at: Meters;
  /** From its tag. */
  readonly population: number | undefined;
}

/** A place without a road within this is not one that an ambulance is sent to: the extract cuts through its surroundings. */
const ROAD_WITHIN_METERS = 1_000;
/** Two places of one name within this are one place drawn twice, as a point and as an area. */
const SAME_NAME_METERS = 2_000;
/** Two places within this are one for cover, whatever they are called. */
const SAME_PLACE_METERS = 150;

/** Places of a few people each: they count with the nearest village. */
const SCATTERED = new Set(['farm', 'isolated_dwelling', 'single_dwelling', 'allotments', 'croft', 'homestead']);
const COUNTRIES = new Set(['country', 'state', 'region', 'province', 'county', 'district', 'municipality', 'archipelago', 'continent']);

const kindOf = (place: ExtractPlace): SettlementKind | undefined => SETTLEMENT_KINDS.find((kind) => kind === place.tags['place']);

/** As long as a pack's names may be. */
export const MAX_NAME_LENGTH = 80;

/** The English or romanised name, where the name itself is not in Latin script. */
export const latinNameOf = (tags: OsmTags): string | undefined =>
  /\p{Script=Latin}/u.test(tags['name'] ?? '') ? undefined : (tags['name:en'] ?? tags['name:latin'] ?? tags['name:zh_pinyin'] ?? tags['int_name'])?.slice(0, MAX_NAME_LENGTH);

/** `24,678` or `~300` or `1 200` people; nothing when the tag says no number. */
const populationOf = (tag: string | undefined): number | undefined => {
  const digits = (tag ?? '').replace(/[\s,.'’~]/g, '');
  return /^\d{1,9}$/.test(digits) && Number(digits) > 0 ? Number(digits) : undefined;
};

const countLeftOut = (settlements: readonly ExtractPlace[], tally: Tally): void => {
  const others = settlements.filter((place) => kindOf(place) === undefined);
  const scattered = others.filter(({ tags }) => SCATTERED.has(tags['place'] ?? ''));
  const countries = others.filter(({ tags }) => COUNTRIES.has(tags['place'] ?? ''));
  tally.leaveOut('farms and single dwellings', scattered.length, 'their people count with the nearest village');
  tally.leaveOut('countries and regions', countries.length, 'they are larger than a centre');
  tally.leaveOut('localities, squares, islets and the like', others.length - scattered.length - countries.length, 'nobody is known to live there');
};

/** The settlements of the extract, the most important first: each once, each on a road. What is left out is tallied. */
export const takeSettlements = (places: readonly ExtractPlace[], cells: readonly DemandCell[], context: { readonly sheet: Sheet; readonly tally: Tally }): readonly KnownSettlement[] => {
  const { sheet, tally } = context;
  countLeftOut(places, tally);
  const taken: KnownSettlement[] = [];
  let offRoad = 0;
  let repeated = 0;
  const ranked = places
    .map((place) => ({ place, kind: kindOf(place) }))
    .filter((entry): entry is { place: ExtractPlace; kind: SettlementKind } => entry.kind !== undefined)
    .map((entry) => ({ ...entry, rank: SETTLEMENT_KINDS.findIndex((kind) => kind === entry.kind) }))
    .sort((a, b) => a.rank - b.rank);
  for (const { place, kind } of ranked) {
    const at = sheet.toMeters(place.at);
    const name = place.tags['name']?.trim().slice(0, MAX_NAME_LENGTH);
    const isRepeated = taken.some((other) => {
      const meters = metersBetween(other.at, at);
      return meters < SAME_PLACE_METERS || (name !== undefined && other.name === name && meters < SAME_NAME_METERS);
    });
    if ((nearestOf(at, cells)?.meters ?? Infinity) > ROAD_WITHIN_METERS) offRoad += 1;
    else if (isRepeated) repeated += 1;
    else taken.push({ kind, name: name === '' ? undefined : name, latinName: latinNameOf(place.tags), at, population: populationOf(place.tags['population']) });
  }
  tally.leaveOut('settlements off the roads', offRoad, `no road of the extract lies within ${ROAD_WITHIN_METERS / 1_000} km`);
  tally.leaveOut('settlements drawn twice', repeated, 'another stands on the same spot or has the same name close by');
  for (const kind of SETTLEMENT_KINDS) tally.take(`settlements (${kind})`, taken.filter((settlement) => settlement.kind === kind).length);
  return taken;
};

/** The people of the country or region that the extract names: a hint for --population, never taken by itself. */
export const populationHint = (places: readonly ExtractPlace[]): { readonly name: string; readonly population: number } | undefined => {
  for (const { tags } of places) {
    const population = populationOf(tags['population']);
    const name = tags['name'];
    if (COUNTRIES.has(tags['place'] ?? '') && population !== undefined && name !== undefined) return { name, population };
  }
  return undefined;
};
