import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { tierRank } from '#shared/domain/transfer/next-candidate.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';

/** Points as a source takes them. */
export type Points = FeatureCollection<Point>;

/** Points put together. */
export const collection = (features: readonly Feature<Point>[]): Points => ({ type: 'FeatureCollection', features: [...features] });

/** A point with what the layers ask of it. */
export const pointFeature = (position: Coordinate, properties: Record<string, unknown>): Feature<Point> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...position] },
  properties,
});

/** One point, or none, as a source takes it. */
export const pointSource = (position: Coordinate | undefined): Points => collection(position ? [pointFeature(position, {})] : []);

/** Lines as a source takes them: the API's GeoJSON is read-only, the map's is not. */
export const lineSource = (lines: readonly { readonly geometry: { readonly type: 'LineString' | 'MultiLineString' } }[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: lines.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry: geometry as unknown as Geometry })),
});

/** Townships or villages, by their names. */
export const placeSource = (places: readonly { readonly id: string; readonly name: string; readonly latinName?: string | undefined; readonly position: Coordinate }[]): Points =>
  collection(places.map(({ id, name, latinName, position }) => pointFeature(position, { id, name, ...(latinName && { latinName }) })));

/** A place of care that shares its door with a substation is drawn beside it, in pixels of its icon before it is scaled. */
const BESIDE_STATION = 30;

/** Places of care with the rank of their tier. */
export const facilitySource = ({ centre }: CentreIndex): Points => {
  const withStation = new Set(centre.stations.map(({ facilityId }) => facilityId));
  return collection(
    centre.facilities.map(({ id, name, latinName, position, tier }) =>
      pointFeature(position, { id, name, ...(latinName && { latinName }), tierRank: tierRank(tier), offset: [withStation.has(id) ? BESIDE_STATION : 0, 0] }),
    ),
  );
};
