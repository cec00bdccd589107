import { secondsText } from '../figures/length-text.ts';

/** The words of a band's name. */
export interface BandWords {
  readonly upTo: (to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly above: (from: string) => string;
}

/** The names of a figure's bands, one more than there are bounds (seconds). */
export const bandNames = (boundsSeconds: readonly number[], words: BandWords): readonly string[] => {
  const texts = boundsSeconds.map(secondsText);
  return [...texts.map((to, index) => (index === 0 ? words.upTo(to) : words.between(texts[index - 1]!, to))), words.above(texts.at(-1) ?? '0:00')];
};
