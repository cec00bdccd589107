import type { FeatureCollection, Position } from 'geojson';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { careLayers } from '#web/kit/map/care-layers.ts';
import { groundLayers } from '#web/kit/map/ground-layers.ts';
import { byZoom, nameOf } from '#web/kit/map/layer-words.ts';
import type { MapContents } from '#web/kit/map/open-map.ts';

/** The source of the way. */
export const ROUTE_SOURCE = 'route';

/** The ground, the way on it, and the places of care: what a crew drives by. */
export const CREW_MAP: MapContents = {
  layers: (palette, language) => [
    ...groundLayers(palette, nameOf(language)),
    { id: 'route', type: 'line', source: ROUTE_SOURCE, layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.route, 'line-width': byZoom([8, 4], [13, 8]), 'line-opacity': 0.85 } },
    ...careLayers(palette, nameOf(language)).filter(({ id }) => id !== 'stations'),
  ],
  liveSources: [ROUTE_SOURCE],
};

/** The way as the map's source takes it. */
export const routeData = (line: readonly Coordinate[] | undefined): FeatureCollection => ({
  type: 'FeatureCollection',
  features: line ? [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line.map((point): Position => [...point]) } }] : [],
});
