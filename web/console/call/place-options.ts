import type { Village } from '#shared/schemas/centre.ts';
import type { Language } from '#web/kit/language/language.ts';
import { nameIn, type Named } from '#web/kit/language/named-place.ts';

/** A place to choose; it is found by its name in either script, and by its Latin initials. */
export interface PlaceOption {
  readonly value: string;
  readonly label: string;
  readonly search: string;
}

const initials = (latin: string): string => latin.split(/[\s-]+/).map((word) => word.charAt(0)).join('');

const searchText = ({ name, latinName = '' }: Named): string => `${name} ${latinName} ${initials(latinName)}`.toLowerCase();

/** Places as a list to choose from; `outer` names what a place lies in, where that is not clear. */
export const placeOptions = <Place extends Named & { readonly id: string }>(places: readonly Place[], language: Language, outer?: (place: Place) => string | undefined): PlaceOption[] =>
  places.map((place) => {
    const around = outer?.(place);
    const name = nameIn(place, language);
    return { value: place.id, label: around === undefined ? name : `${name} · ${around}`, search: searchText(place) };
  });

/** The villages of a township; all of them while none is chosen. */
export const villagesOf = (villages: readonly Village[], townshipId: string | undefined): readonly Village[] =>
  townshipId === undefined ? villages : villages.filter((village) => village.townshipId === townshipId);
