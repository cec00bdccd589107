/** So many of each, by its words. */
export type Counts = Readonly<Record<string, number>>;

/** How often each word stands in a list, in the order of the words. */
export const countsOf = (words: readonly string[]): Counts =>
  Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
