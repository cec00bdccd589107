import { seededRandom, type SeededRandom } from '#infra/centres/yanhu/seeded-random.ts';

/** FNV-1a over the text's code units, 32 bits. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const hash = (text: string): number => {
  let state = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), FNV_PRIME);
  return state >>> 0;
};

/**
 * A stream of random numbers of its own for each thing that is drawn: what one call draws never depends on
 * how many numbers another has used, nor on which of them came first.
 */
export const randomStream = (...labels: readonly (string | number)[]): SeededRandom => seededRandom(hash(labels.join('/')));

/** One of the items, in proportion to its weight; evenly where no weight is above 0. */
export const pickByWeight = <Item>(random: SeededRandom, items: readonly Item[], weightOf: (item: Item) => number): Item => {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  if (total <= 0) return random.pick(items);
  let left = random.next() * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  // Only rounding leads here: the last one that may be drawn at all.
  return items.findLast((item) => weightOf(item) > 0)!;
};
