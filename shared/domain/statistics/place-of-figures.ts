import type { Centre } from '#shared/schemas/centre.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import { remotenessOf } from '../places/nearest-point.ts';

/** Where a figure counts; nothing where it is not known. */
export interface PlaceOfFigures {
  readonly townshipId?: string;
  readonly countyId?: string;
}

/** The township of an incident's place: as said, else of its village, else of the village nearest to its point (which is by air, and only for counting). */
export const placeOfFigures = (centre: Pick<Centre, 'townships' | 'villages'>, place: IncidentPlace | undefined): PlaceOfFigures => {
  const townshipId = place?.townshipId ?? centre.villages.find(({ id }) => id === place?.villageId)?.townshipId ?? townshipNear(centre, place?.position);
  return townshipId === undefined ? {} : inTownship(centre, townshipId);
};

/** A township with its county. */
export const inTownship = ({ townships }: Pick<Centre, 'townships'>, townshipId: string): PlaceOfFigures => {
  const countyId = townships.find(({ id }) => id === townshipId)?.countyId;
  return { townshipId, ...(countyId !== undefined && { countyId }) };
};

const townshipNear = ({ townships, villages }: Pick<Centre, 'townships' | 'villages'>, position: IncidentPlace['position']): string | undefined => {
  if (!position) return undefined;
  const places = villages.length > 0 ? villages : townships.map(({ id, position: at }) => ({ townshipId: id, position: at }));
  let nearest: string | undefined;
  let least = Infinity;
  for (const one of places) {
    const remoteness = remotenessOf([one.position], position);
    if (remoteness >= least) continue;
    nearest = one.townshipId;
    least = remoteness;
  }
  return nearest;
};
