import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlaceIndex } from '#shared/domain/places/place-index.ts';
import { searchPlaces } from '#shared/domain/places/search-places.ts';
import { TextColumn } from '#shared/domain/places/text-column.ts';
import { beginsWithinOneEdit } from '#shared/domain/places/within-one-edit.ts';
import { named } from '#tests/support/builders-place.ts';

/** Few letters, so that words meet. */
const syllable = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 4 });
const reading = fc.array(syllable, { minLength: 1, maxLength: 5 });
const term = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 9 });

/** All texts that are one edit away from a word, or none. */
const edits = (word: string): ReadonlySet<string> => {
  const places = Array.from({ length: word.length + 1 }, (_, at) => at);
  const letters = ['a', 'b', 'c', 'd'];
  return new Set([
    word,
    ...places.map((at) => word.slice(0, at) + word.slice(at + 1)),
    ...places.flatMap((at) => letters.flatMap((letter) => [word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1)])),
    ...places.map((at) => word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2)),
  ]);
};

describe('finding a word but for one letter', () => {
  it('agrees with trying every edit', () =>
    fc.assert(
      fc.property(reading, term, (parts, word) => {
        const text = parts.join('');
        expect(beginsWithinOneEdit(text, word)).toBe([...edits(word)].some((edited) => text.startsWith(edited)));
      }),
      { numRuns: 2_000 },
    ));

  it('finds in a column what looking at every part of every line finds', () =>
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 8 }), term, (lines, word) => {
        const column = new TextColumn(lines.map((parts, place) => ({ place, parts, coreParts: parts.length })));
        const found = new Set<number>();
        column.findNearly(word, (place) => found.add(place));
        const expected = lines.flatMap((parts, place) => (parts.some((_, from) => beginsWithinOneEdit(parts.slice(from).join(''), word)) ? [place] : []));
        expect([...found].sort((one, other) => one - other)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    ));
});

describe('any query', () => {
  const index = openPlaceIndex([named('解州镇', 'xie zhou zhen'), named('Hauptstraße', 'hauptstrasse'), named('龙居', 'long ju')]);

  it('is answered, whatever it is, with no more than was asked for and no place twice', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (query, limit) => {
        const found = searchPlaces(index, { query, limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ place }) => place)).size).toBe(found.length);
      }),
    ));
});
