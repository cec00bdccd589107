import { apportion } from '#infra/centres/pack/apportion.ts';
import type { Settlement } from './settle-people.ts';
import type { Tally } from './tally.ts';

/** Where nothing is known: people per kilometre of residential street (measured: Rutland 204, Heidelberg about 260, Porto 340). */
export const DEFAULT_PEOPLE_PER_KM = 300;

/** People by road length for every settlement whose tag says nothing, before scaling. */
const estimate = (settlements: readonly Settlement[], peopleOf: (weight: number) => number): readonly number[] => {
  const people: number[] = settlements.map(({ weight, taggedPopulation }) => taggedPopulation ?? peopleOf(weight));
  settlements.forEach(({ taggedPopulation }, town) => {
    if (taggedPopulation === undefined || settlements[town]?.town !== town) return;
    const parts = settlements.flatMap((part, index) => (part.town === town ? [index] : []));
    const own = parts.filter((index) => index === town || settlements[index]?.taggedPopulation === undefined);
    const told = parts.filter((index) => !own.includes(index)).reduce((sum, index) => sum + (people[index] ?? 0), 0);
    const streets = own.reduce((sum, index) => sum + (settlements[index]?.weight ?? 0), 0);
    // The town's figure holds its parts: those with figures of their own keep them, the rest is shared by road length.
    const rest = Math.max(taggedPopulation - told, taggedPopulation / parts.length);
    for (const index of own) people[index] = (rest * (settlements[index]?.weight ?? 0)) / streets;
  });
  return people;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/**
 * Whole people for every settlement, in their order: tagged figures first, the rest by length of residential street.
 * With `total` they sum to it exactly; without, to the tags plus a default per kilometre.
 */
export const populate = (settlements: readonly Settlement[], total: number | undefined, tally: Tally): readonly number[] => {
  const perMeter = DEFAULT_PEOPLE_PER_KM / 1_000;
  const tagged = sum(estimate(settlements, () => 0));
  const byDefault = estimate(settlements, (weight) => weight * perMeter);
  const spread = sum(byDefault) - tagged;
  const left = total === undefined ? spread : total - tagged;
  const share = spread > 0 && left > 0 ? left / spread : 1;
  const people = estimate(settlements, (weight) => weight * perMeter * share);
  const tags = settlements.filter(({ taggedPopulation }) => taggedPopulation !== undefined).length;
  tally.take('population figures', tags, left < 0 ? 'scaled down, since together they exceed --population' : 'a town\'s figure is shared out among its parts');
  tally.propose(
    'population figures',
    settlements.length - tags,
    total === undefined ? `no figure in the extract: ${DEFAULT_PEOPLE_PER_KM} people per km of residential street (--population N says better)` : '--population spread by length of residential street',
  );
  return apportion(total ?? Math.round(sum(people)), people);
};
