import type { CompiledPack } from '#infra/centres/pack/compile-pack.ts';
import type { MadeCentre } from './centre-from-extract.ts';
import type { Count } from './tally.ts';

const number = (value: number): string => value.toLocaleString('en-US');

const countBy = <Item>(items: readonly Item[], key: (item: Item) => string): string => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts.entries()].map(([name, count]) => `${number(count)} ${name}`).join(', ');
};

const lines = (title: string, counts: readonly Count[]): readonly string[] =>
  counts.length === 0 ? [] : [title, ...counts.map(({ what, count, why }) => `  ${number(count).padStart(9)}  ${what}${why === undefined ? '' : `: ${why}`}`)];

/** The account of a pack made from an extract: what is in it, what was proposed and why, what was left out and why. */
export const describeMade = ({ centre, tally, covered, populationHint, roads }: MadeCentre & CompiledPack): string =>
  [
    `${centre.settings.title.en} (${centre.settings.name})`,
    `  people    ${number(covered.total)} in ${number(centre.villages.length)} villages of ${number(centre.townships.length)} townships`,
    `  care      ${countBy(centre.facilities, ({ tier }) => tier)}`,
    `  stations  ${number(centre.stations.length)} with ${number(centre.units.length)} units; ${((100 * covered.people) / covered.total).toFixed(1)} % of the people within the drive budget`,
    `  roads     ${number(roads.kilometers)} km, ${number(roads.vertices)} junctions`,
    ...lines('Taken from the extract', tally.taken),
    ...lines('Proposed by the program, marked so, to be checked', tally.proposed),
    ...lines('Left out', [...tally.leftOut, ...Object.entries(roads.leftOut).map(([what, count]) => ({ what: `roads: ${what}`, count }))]),
    ...(populationHint === undefined ? [] : [`The extract gives "${populationHint.name}" ${number(populationHint.population)} people; --population ${populationHint.population} takes that figure.`]),
    centre.settings.attribution ?? '',
  ].join('\n');
