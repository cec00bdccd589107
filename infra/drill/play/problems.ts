/** What went wrong in a drill, each thing once with how often. */
export interface Problems {
  add(sentence: string): void;
  list(): readonly string[];
}

/** A list that counts repeats instead of repeating them. */
export const problems = (): Problems => {
  const counts = new Map<string, number>();
  return {
    add: (sentence) => void counts.set(sentence, (counts.get(sentence) ?? 0) + 1),
    list: () => [...counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} times)`)),
  };
};
