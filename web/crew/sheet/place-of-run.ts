import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import type { Language } from '#web/kit/language/language.ts';
import { placeWords, pointOf } from '#web/kit/place-words.ts';
import type { RunSheet } from './run-sheet.ts';

/** Where a run goes: its name, whether that is only near, and its point where it has one. */
export interface RunPlace {
  readonly name: string;
  readonly isNear: boolean;
  readonly point: Coordinate | undefined;
}

/** The place of a run in words; nothing while it is unknown. */
export const placeOfRun = (sheet: RunSheet | undefined, index: CentreIndex, language: Language): RunPlace | undefined => {
  if (!sheet) return undefined;
  const from = sheet.fromFacilityId === undefined ? undefined : index.facilities.get(sheet.fromFacilityId);
  if (from) return { name: nameIn(from, language), isNear: false, point: from.position };
  const words = placeWords(sheet.place, index, language);
  return words && { ...words, point: pointOf(sheet.place, index) };
};
