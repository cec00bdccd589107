import type { FeatureCollection } from 'geojson';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { collection, lineSource, pointFeature } from '#web/kit/map/place-sources.ts';
import { incidentImage } from '#web/kit/map/marks.ts';
import type { Extent } from '#web/kit/map/extent.ts';
import { extentOf } from '#web/kit/map/extent.ts';
import type { ShownOrder } from '../orders/shown-order.ts';
import type { OrderSource } from './order-layers.ts';

/** Least width of what is shown around a single place, degrees: some 2 km. */
const LEAST_DEGREES = 0.02;

/** The data of the map's sources for an order; only the stations without one. */
export const orderSources = (index: CentreIndex, order: Pick<ShownOrder, 'point' | 'priority' | 'route'> | undefined): Readonly<Record<OrderSource, FeatureCollection>> => ({
  stations: collection(index.centre.stations.map(({ id, name, latinName, position }) => pointFeature(position, { id, name, ...(latinName && { latinName }), free: '' }))),
  route: lineSource(order?.route ? [order.route] : []),
  place: collection(order?.point ? [pointFeature(order.point, { image: incidentImage(order.priority ?? 'unknown', true) })] : []),
});

const around = (points: readonly Coordinate[]): Extent => {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, south, east, north] = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
  const [wide, high] = [Math.max(0, LEAST_DEGREES - (east - west)) / 2, Math.max(0, LEAST_DEGREES - (north - south)) / 2];
  return [west - wide, south - high, east + wide, north + high];
};

/** What the map shows of an order: its place and the whole way there, or the centre's area where neither is known. */
export const extentOfOrder = (index: CentreIndex, order: Pick<ShownOrder, 'point' | 'route'> | undefined): Extent => {
  const points = [...(order?.point ? [order.point] : []), ...(order?.route?.geometry.coordinates ?? [])];
  return points.length === 0 ? extentOf(index.centre) : around(points);
};
