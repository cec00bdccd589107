import type { NamedPlace } from '#shared/schemas/named-place.ts';
import { nameParts } from './fold-text.ts';
import { TextColumn, type ColumnLine } from './text-column.ts';

/** The names of a centre, ready to be searched. */
export interface PlaceIndex {
  readonly places: readonly NamedPlace[];
  readonly names: TextColumn;
  readonly readings: TextColumn;
  readonly initials: TextColumn;
}

/** What a name ends with that only says what kind of place it is: 解州 finds 解州镇 as exactly as its whole name does. */
const KIND_OF_PLACE = /(街道|社区|镇|乡|村|街|路|大道)$/;

/** Makes names searchable; some 50,000 take a few tenths of a second, once. */
export const openPlaceIndex = (places: readonly NamedPlace[]): PlaceIndex => {
  const names: ColumnLine[] = [];
  const readings: ColumnLine[] = [];
  const initials: ColumnLine[] = [];
  for (const [place, { name, readings: read }] of places.entries()) {
    const inName = nameParts(name);
    const coreParts = inName.length - (KIND_OF_PLACE.exec(name)?.[0].length ?? 0);
    names.push({ place, parts: inName, coreParts });
    for (const reading of read) {
      const parts = reading.split(' ');
      const core = parts.length === inName.length ? coreParts : parts.length;
      readings.push({ place, parts, coreParts: core });
      initials.push({ place, parts: parts.map((part) => part.slice(0, 1)), coreParts: core });
    }
  }
  return { places, names: new TextColumn(names), readings: new TextColumn(readings), initials: new TextColumn(initials) };
};
