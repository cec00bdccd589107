import type { Provenance, Tier } from '#shared/schemas/centre.ts';
import type { DemandCell } from './demand-cells.ts';
import type { ExtractPlace } from './read-extract.ts';
import { type Meters, metersBetween, nearestOf, type Sheet } from './sheet.ts';
import { latinNameOf, MAX_NAME_LENGTH } from './take-settlements.ts';
import type { Tally } from './tally.ts';

/** A place of care that is to be a facility. */
export interface CarePlace {
  readonly tier: Tier;
  readonly name: string | undefined;
  readonly latinName: string | undefined;
  readonly at: Meters;
  readonly specialty: string | undefined;
  readonly provenance: Provenance;
}

/** An ambulance station that the extract knows. */
export interface KnownStation {
  readonly name: string | undefined;
  readonly at: Meters;
}

/** A hospital drawn as a point and as a building, or as several buildings, is one within this. */
const SAME_HOSPITAL_METERS = 250;
const SAME_PRACTICE_METERS = 40;
/** First-aid posts on a ski slope are no place to take anyone to. */
const ROAD_WITHIN_METERS = 400;
/** One hospital in so many is taken for the city's, above the others. */
const HOSPITALS_FOR_A_CITY_TIER = 2;

type Kind = 'hospital' | 'clinic' | 'doctors';

const kindOf = ({ tags }: ExtractPlace): Kind | undefined => {
  if (tags['amenity'] === 'hospital' || tags['healthcare'] === 'hospital') return 'hospital';
  if (tags['amenity'] === 'clinic' || ['clinic', 'centre', 'health_centre'].includes(tags['healthcare'] ?? '')) return 'clinic';
  if (tags['amenity'] === 'doctors' || tags['amenity'] === 'health_post' || tags['healthcare'] !== undefined) return 'doctors';
  return undefined;
};

const isStation = ({ tags }: ExtractPlace): boolean => tags['emergency'] === 'ambulance_station';

/** How much speaks for a full hospital: an emergency department, beds, grounds, a name. */
const hospitalScore = ({ tags, squareMeters }: ExtractPlace): number => {
  if (tags['emergency'] === 'no') return 0;
  const beds = Number(tags['beds'] ?? tags['capacity:beds']);
  return (tags['emergency'] === 'yes' ? 4 : 0) + (beds > 0 ? 1 + Math.log10(beds) : 0) + (squareMeters > 0 ? Math.log10(squareMeters) / 2 : 0) + (tags['name'] === undefined ? 0 : 1);
};

const distinct = (places: readonly ExtractPlace[], within: number, sheet: Sheet): readonly ExtractPlace[] => {
  const taken: ExtractPlace[] = [];
  const ranked = [...places].sort((a, b) => hospitalScore(b) - hospitalScore(a));
  for (const place of ranked) {
    const isSame = (other: ExtractPlace): boolean =>
      metersBetween(sheet.toMeters(place.at), sheet.toMeters(other.at)) < within &&
      (place.tags['name'] === undefined || other.tags['name'] === undefined || place.tags['name'] === other.tags['name']);
    if (!taken.some(isSame)) taken.push(place);
  }
  return taken;
};

const named = ({ tags }: ExtractPlace): string | undefined => {
  const name = (tags['name'] ?? tags['operator'])?.trim().slice(0, MAX_NAME_LENGTH);
  return name === '' ? undefined : name;
};

const hospitalTier = (score: number, rank: number, full: number): Tier => {
  if (score === 0) return 'regional-sub-centre';
  return rank === 0 && full >= HOSPITALS_FOR_A_CITY_TIER ? 'city-hospital' : 'county-hospital';
};

/** Hospitals, clinics, doctors and ambulance stations of the extract, each once, each on a road. What is left out is tallied. */
export const takeCare = (places: readonly ExtractPlace[], cells: readonly DemandCell[], context: { readonly sheet: Sheet; readonly tally: Tally }): { readonly care: readonly CarePlace[]; readonly stations: readonly KnownStation[] } => {
  const { sheet, tally } = context;
  const near = places.filter(({ at }) => (nearestOf(sheet.toMeters(at), cells)?.meters ?? Infinity) <= ROAD_WITHIN_METERS);
  tally.leaveOut('places of care off the roads', places.length - near.length, `no road of the extract lies within ${ROAD_WITHIN_METERS} m`);
  const ofKind = (kind: Kind): readonly ExtractPlace[] => distinct(near.filter((place) => kindOf(place) === kind), kind === 'doctors' ? SAME_PRACTICE_METERS : SAME_HOSPITAL_METERS, sheet);
  const hospitals = ofKind('hospital');
  // A point without a name, beds or an emergency department is more often a health post than a hospital.
  const isBare = (place: ExtractPlace): boolean => hospitalScore(place) === 0 && place.tags['emergency'] !== 'no';
  const full = hospitals.filter((place) => hospitalScore(place) > 0);
  const bare = hospitals.filter(isBare);
  const clinics = ofKind('clinic');
  const doctors = ofKind('doctors');
  const stations = distinct(near.filter(isStation), SAME_HOSPITAL_METERS, sheet);
  const asCare = (tier: Tier, provenance: Provenance = 'openstreetmap') => (place: ExtractPlace): CarePlace => ({
    tier,
    name: named(place),
    latinName: latinNameOf(place.tags),
    at: sheet.toMeters(place.at),
    specialty: place.tags['healthcare:speciality']?.replaceAll(';', ', ').slice(0, 120),
    provenance,
  });
  tally.take('hospitals', hospitals.length - bare.length, 'the one with the most to it stands at the top; those without an emergency department are regional sub-centres');
  tally.take('hospitals taken for health centres', bare.length, 'points without a name, beds or an emergency department');
  tally.take('clinics and health centres', clinics.length);
  tally.take('doctors', doctors.length, 'taken for village clinics');
  tally.take('ambulance stations', stations.length);
  tally.leaveOut('places of care drawn twice', near.filter((place) => kindOf(place) !== undefined || isStation(place)).length - hospitals.length - clinics.length - doctors.length - stations.filter((place) => kindOf(place) === undefined).length, 'another of the same name or none stands beside it');
  return {
    care: [
      ...hospitals.filter((place) => !isBare(place)).map((place) => asCare(hospitalTier(hospitalScore(place), full.indexOf(place), full.length))(place)),
      ...bare.map(asCare('township-health-centre')),
      ...clinics.map(asCare('township-health-centre')),
      ...doctors.map(asCare('village-clinic')),
    ],
    stations: stations.map((place) => ({ name: named(place), at: sheet.toMeters(place.at) })),
  };
};
