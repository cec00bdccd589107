import type { Tier } from '#shared/schemas/centre.ts';
import type { Peopled, Townships } from './found-townships.ts';
import { metersBetween, nearestOf } from './sheet.ts';
import type { Tally } from './tally.ts';
import type { CarePlace } from './take-care.ts';

/** A place of care with its name, whether told or proposed. */
export interface NamedCare extends CarePlace {
  readonly name: string;
}

/** Where the extract knows no hospital: one for so many people, the first of several above the others. */
const PEOPLE_PER_HOSPITAL = 400_000;
/** A township without a health centre this near gets one at its seat, in metres. */
const HEALTH_CENTRE_WITHIN_METERS = 4_000;
/** A village further than this from all care gets a clinic. */
const CLINIC_WITHIN_METERS = 2_500;

const KIND_NAMES: Readonly<Record<Tier, string>> = {
  'village-clinic': 'clinic',
  'township-health-centre': 'health centre',
  'regional-sub-centre': 'medical centre',
  'county-hospital': 'hospital',
  'city-hospital': 'hospital',
};

const proposedAt = (place: Peopled, tier: Tier): CarePlace => ({ tier, name: undefined, latinName: undefined, at: place.at, specialty: undefined, provenance: 'proposed' });

/** The most populous settlement with the most people living near it: where a hospital belongs. */
const middleOfPeople = (settlements: readonly Peopled[]): Peopled | undefined => {
  const cost = (candidate: Peopled): number => settlements.reduce((sum, { at, population }) => sum + metersBetween(at, candidate.at) * population, 0);
  return settlements.map((settlement) => ({ settlement, cost: cost(settlement) })).sort((a, b) => a.cost - b.cost)[0]?.settlement;
};

/** Adds what the chain of care lacks, so that there are three tiers or more: a hospital, a health centre a township, clinics. */
export const completeCare = (known: readonly CarePlace[], settlements: readonly Peopled[], context: { readonly townships: Townships; readonly tally: Tally }): readonly NamedCare[] => {
  const { townships, tally } = context;
  const care: CarePlace[] = [...known];
  const has = (tiers: readonly Tier[]): boolean => care.some(({ tier }) => tiers.includes(tier));
  const middle = middleOfPeople(settlements);
  if (!has(['county-hospital', 'city-hospital']) && middle !== undefined) {
    const people = settlements.reduce((sum, { population }) => sum + population, 0);
    const count = Math.max(1, Math.round(people / PEOPLE_PER_HOSPITAL));
    const seats = townships.seats.flatMap((seat) => settlements[seat] ?? []).filter((seat) => seat !== middle).sort((a, b) => b.population - a.population);
    care.push(proposedAt(middle, count > 1 ? 'city-hospital' : 'county-hospital'), ...seats.slice(0, count - 1).map((seat) => proposedAt(seat, 'county-hospital')));
    tally.propose('hospitals', care.length - known.length, 'the extract has none; in the middle of the people and at the largest seats');
  }
  const before = care.length;
  for (const seat of townships.seats) {
    const place = settlements[seat];
    const centres = care.filter(({ tier }) => tier !== 'village-clinic' && tier !== 'city-hospital' && tier !== 'county-hospital');
    if (place !== undefined && (nearestOf(place.at, centres)?.meters ?? Infinity) > HEALTH_CENTRE_WITHIN_METERS) care.push(proposedAt(place, 'township-health-centre'));
  }
  tally.propose('health centres', care.length - before, `the township has none within ${HEALTH_CENTRE_WITHIN_METERS / 1_000} km of its seat`);
  const beforeClinics = care.length;
  for (const place of settlements) if ((nearestOf(place.at, care)?.meters ?? Infinity) > CLINIC_WITHIN_METERS) care.push(proposedAt(place, 'village-clinic'));
  const smallest = settlements.filter((_, index) => !townships.seats.includes(index)).sort((a, b) => b.population - a.population)[0] ?? middle;
  if (!has(['village-clinic']) && smallest !== undefined) care.push(proposedAt(smallest, 'village-clinic'));
  tally.propose('village clinics', care.length - beforeClinics, `no care within ${CLINIC_WITHIN_METERS / 1_000} km`);
  tally.propose('names of places of care', known.filter(({ name }) => name === undefined).length, 'unnamed in the extract; called after the settlement they stand in');
  return nameAll(care, settlements);
};

const nameAll = (care: readonly CarePlace[], settlements: readonly Peopled[]): readonly NamedCare[] => {
  const count = new Map<string, number>();
  return care.map((place) => {
    const settlement = settlements[nearestOf(place.at, settlements)?.index ?? 0]?.name ?? '';
    const name = place.name ?? `${settlement.slice(0, 60)} ${KIND_NAMES[place.tier]}`.trim();
    const seen = (count.get(name) ?? 0) + 1;
    count.set(name, seen);
    return { ...place, name: seen === 1 ? name : `${name.slice(0, 75)} ${seen}` };
  });
};
