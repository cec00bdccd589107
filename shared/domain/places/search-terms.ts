import { foldText } from './fold-text.ts';

/** Han characters are looked for in names, letters in readings, initials and names. */
export interface SearchTerm {
  readonly script: 'han' | 'letters';
  readonly text: string;
}

/** More say nothing more, and each costs a search. */
const MOST_TERMS = 4;

const RUN = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const HAN_FIRST = /^\p{Script=Han}/u;
const HAN_WITHIN = /(?<=[^\p{Script=Han}])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[^\p{Script=Han}])/u;

/**
 * What a query asks for: every term must be found. Letters that follow each other are one term, so that "xie zhou" is "xiezhou";
 * signs only separate. A query of signs alone has no terms.
 */
export const searchTerms = (query: string): readonly SearchTerm[] => {
  const terms: SearchTerm[] = [];
  for (const run of (foldText(query).match(RUN) ?? []).flatMap((part) => part.split(HAN_WITHIN))) {
    const script = HAN_FIRST.test(run) ? 'han' : 'letters';
    const last = terms.at(-1);
    if (script === 'letters' && last?.script === 'letters') terms[terms.length - 1] = { script, text: last.text + run };
    else terms.push({ script, text: run });
  }
  return terms.slice(0, MOST_TERMS);
};
