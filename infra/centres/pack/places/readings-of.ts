import { pinyin } from 'pinyin-pro';
import { foldText, nameParts } from '#shared/domain/places/fold-text.ts';
import type { OwnReading } from './own-reading.ts';

const HAN = /^\p{Script=Han}$/u;

/** The usual reading of each part: a Han character's syllable as its neighbours have it, a word as itself. */
const usualSyllables = (parts: readonly string[]): readonly string[] => {
  const run = parts.filter((part) => HAN.test(part)).join('');
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
  let next = 0;
  return parts.map((part) => (HAN.test(part) ? (syllables[next++] ?? part) : part));
};

/** The syllables with the county's own in place of the usual ones, wherever one of its names stands. */
const withOwn = (parts: readonly string[], syllables: readonly string[], own: readonly OwnReading[]): readonly string[] => {
  const result = [...syllables];
  for (const { name, reading } of own) {
    const wanted = nameParts(name);
    for (let at = 0; at + wanted.length <= parts.length; at += 1) {
      if (wanted.every((part, offset) => parts[at + offset] === part)) result.splice(at, wanted.length, ...reading.split(' '));
    }
  }
  return result;
};

/** How a name is read: the county's own way, the usual one where it differs, and its name in Latin script; each found by its letters. */
export const readingsOf = ({ name, latinName }: { readonly name: string; readonly latinName?: string | undefined }, own: readonly OwnReading[]): readonly string[] => {
  const parts = nameParts(name);
  const usual = usualSyllables(parts);
  const latin = latinName === undefined ? [] : nameParts(foldText(latinName));
  const readings = [withOwn(parts, usual, own), usual, latin].filter((syllables) => syllables.length > 0);
  const seen = new Set<string>();
  return readings.flatMap((syllables) => {
    const letters = syllables.join('');
    if (seen.has(letters)) return [];
    seen.add(letters);
    return [syllables.join(' ')];
  });
};
