import type { Map as MapLibre } from 'maplibre-gl';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { extentOf } from './extent.ts';

/** Room at the edges when the whole area is shown, screen pixels. */
export const EDGE_PIXELS = 24;
/** Near enough to see villages and the parked units of the substations around. */
const NEAR_ZOOM = 11.4;
const MOVE_MILLISECONDS = 350;

/** Goes to a place that was taken in hand; whoever has zoomed in further stays as near. */
export const goNear = (map: MapLibre, [longitude, latitude]: Coordinate): void => {
  map.easeTo({ center: [longitude, latitude], zoom: Math.max(map.getZoom(), NEAR_ZOOM), duration: MOVE_MILLISECONDS });
};

/** Shows the centre's whole area again. */
export const showWhole = (map: MapLibre, centre: Centre): void => {
  const [west, south, east, north] = extentOf(centre);
  map.fitBounds([west, south, east, north], { padding: EDGE_PIXELS, duration: MOVE_MILLISECONDS });
};
