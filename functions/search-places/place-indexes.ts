import { NotFound } from '#shared/domain/not-found.ts';
import { openPlaceIndex, type PlaceIndex } from '#shared/domain/places/place-index.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { PlaceNames } from '#shared/schemas/named-place.ts';

/** The indexes of the centres' names, each kept in memory once it is open. */
export interface PlaceIndexes {
  /** @throws NotFound when the centre has no compiled names. */
  find(centre: string): Promise<PlaceIndex>;
}

/** Opens an index on first use; one that could not be opened is tried again. */
export const createPlaceIndexes = (centres: Pick<Centres, 'placeNames'>): PlaceIndexes => {
  const open = new Map<string, Promise<PlaceIndex>>();
  const load = async (centre: string): Promise<PlaceIndex> => {
    const text = await centres.placeNames(centre);
    if (text === undefined) throw new NotFound('place names', centre);
    return openPlaceIndex(PlaceNames.parse(JSON.parse(text)).places);
  };
  return {
    find: async (centre) => {
      const opening = open.get(centre) ?? load(centre);
      open.set(centre, opening);
      try {
        return await opening;
      } catch (error) {
        open.delete(centre);
        throw error;
      }
    },
  };
};
