import { nearestPoint } from '#shared/domain/places/nearest-point.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import type { Centre, Township } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { NamedPlace, PlaceKind, PlaceNames } from '#shared/schemas/named-place.ts';
import type { Landmark } from './landmark.ts';
import type { OwnReading } from './own-reading.ts';
import { readingsOf } from './readings-of.ts';
import { roadPlaces } from './road-places.ts';

/** What a pack knows of names beside its centre's places. */
export interface PackNames {
  readonly landmarks: readonly Landmark[];
  readonly readings: readonly OwnReading[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly latinName?: string | undefined;
  readonly position: Coordinate;
  readonly townshipId?: string | undefined;
}

/** Every name that a caller may say, with its readings: they are worked out here, so that no function carries a dictionary. */
export const placeNamesOf = (centre: Centre, { landmarks, readings }: PackNames, graph: RoadGraph): PlaceNames => {
  const placed = (kind: PlaceKind, named: readonly Named[]): readonly NamedPlace[] =>
    named.map(({ id, name, latinName, position, townshipId }) => ({
      kind,
      id,
      name,
      ...(latinName !== undefined && { latinName }),
      ...(townshipId !== undefined && { townshipId }),
      points: [position],
      readings: readingsOf({ name, latinName }, readings),
    }));
  const roads = roadPlaces(graph).map(({ name, points }): NamedPlace => {
    const township = townshipNear(centre.townships, points);
    return { kind: 'road', name, ...(township && { townshipId: township.id }), points, readings: readingsOf({ name }, readings) };
  });
  return {
    places: [
      ...placed('township', centre.townships),
      ...placed('village', centre.villages),
      ...placed('facility', centre.facilities),
      ...placed('station', centre.stations),
      ...placed('landmark', landmarks),
      ...roads,
    ],
  };
};

/** The township whose seat is nearest to the middle of a street: a help to tell two of one name apart, no boundary. */
const townshipNear = (townships: readonly Township[], points: readonly Coordinate[]): Township | undefined => {
  const middle = points[points.length >> 1];
  const seats = townships.map(({ position }) => position);
  if (!middle || seats.length === 0) return undefined;
  return townships[seats.indexOf(nearestPoint(seats, middle))];
};
