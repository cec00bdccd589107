import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { CentreIndex } from './centre-index.ts';
import { nameIn, type Named } from './language/named-place.ts';
import type { Language } from './language/language.ts';
import { nearestPlace } from './nearest-place.ts';

/** How a place is told: its name, and whether the place is only near what has that name. */
export interface PlaceWords {
  readonly name: string;
  readonly isNear: boolean;
}

const joined = (township: Named | undefined, village: Named, language: Language): string => {
  const inner = nameIn(village, language);
  if (!township) return inner;
  const outer = nameIn(township, language);
  return language === 'en' ? `${inner}, ${outer}` : `${outer} ${inner}`;
};

/** A place in words, the closest that is known of it; nothing when only an address was spoken. */
export const placeWords = (place: IncidentPlace | undefined, index: CentreIndex, language: Language): PlaceWords | undefined => {
  const village = place?.villageId === undefined ? undefined : index.villages.get(place.villageId);
  if (village) return { name: joined(index.townships.get(village.townshipId), village, language), isNear: false };
  const township = place?.townshipId === undefined ? undefined : index.townships.get(place.townshipId);
  const near = place?.position && nearestPlace(index.centre.villages, place.position);
  if (near) return { name: joined(township ?? index.townships.get(near.townshipId), near, language), isNear: true };
  return township && { name: nameIn(township, language), isNear: false };
};

/** Where to draw a place: its own point, else the middle of its village or township. */
export const pointOf = (place: IncidentPlace | undefined, index: CentreIndex): Coordinate | undefined => {
  if (!place) return undefined;
  const village = place.villageId === undefined ? undefined : index.villages.get(place.villageId);
  const township = place.townshipId === undefined ? undefined : index.townships.get(place.townshipId);
  return place.position ?? village?.position ?? township?.position;
};
