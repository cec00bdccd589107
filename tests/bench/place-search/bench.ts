import { openPlaceIndex } from '#shared/domain/places/place-index.ts';
import { searchPlaces } from '#shared/domain/places/search-places.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Benchmark, Figure } from '#infra/commands/bench/benchmark.ts';
import { timings } from '../measure.ts';
import { drawnNames } from './drawn-names.ts';

const NAMES = 50_000;
const NEAR: Coordinate = [111, 35];
/** Issue 5: a search of 50,000 names. */
const GOAL_MS = 30;
const RUNS = 60;

/** What dispatchers type, from the easiest to the hardest to answer. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['characters', '西河'],
  ['pinyin', 'xihecun'],
  ['the first letter', 'x'],
  ['two initials', 'xh'],
  ['a syllable that is everywhere', 'an'],
  ['the kind of place alone', '村'],
  ['two words', '西河 村'],
  ['pinyin with a wrong letter', 'xihrcun'],
  ['pinyin of nothing, but for one letter', 'qqqqcun'],
  ['nonsense', "'; DROP TABLE places; --"],
];

/** The place search of issue 5 on drawn names. */
export const benchmark: Benchmark = {
  title: 'Place search',
  run: (say) => {
    const places = drawnNames(NAMES);
    const opening = timings(3, () => openPlaceIndex(places));
    const index = openPlaceIndex(places);
    const figures: Figure[] = QUERIES.flatMap(([says, query]) => {
      const { p50, p99 } = timings(RUNS, () => searchPlaces(index, { query, near: NEAR, limit: 20 }));
      say(`${says} ("${query}"): p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
      return [
        { name: `${says}, "${query}", ${NAMES} names, p50`, value: p50, unit: 'ms' },
        { name: `${says}, "${query}", ${NAMES} names, p99`, value: p99, unit: 'ms', goal: GOAL_MS },
      ];
    });
    const found = searchPlaces(index, { query: 'xihecun', near: NEAR, limit: 20 });
    const remarks = [`Names are drawn (two or three of some sixty characters and the kind of place); "xihecun" finds ${found.length}, the first ${found[0]?.place.name ?? 'nothing'}.`];
    return Promise.resolve({ figures: [...figures, { name: `opening the index of ${NAMES} names, once`, value: opening.p50, unit: 'ms' }], remarks });
  },
};
