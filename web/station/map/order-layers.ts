import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '#web/kit/language/language.ts';
import { careLayers } from '#web/kit/map/care-layers.ts';
import { groundLayers } from '#web/kit/map/ground-layers.ts';
import { byZoom, nameOf } from '#web/kit/map/layer-words.ts';
import type { MapPalette } from '#web/kit/map/map-palette.ts';

/** Sources of the terminal's map whose data changes with the order shown. */
export const ORDER_SOURCES = ['stations', 'route', 'place'] as const;
export type OrderSource = (typeof ORDER_SOURCES)[number];

/** The ground, the care around, the way and the place. */
export const orderLayers = (palette: MapPalette, language: Language): LayerSpecification[] => [
  ...groundLayers(palette, nameOf(language)),
  { id: 'route', type: 'line', source: 'route', layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.route, 'line-width': byZoom([8, 3], [13, 6]), 'line-opacity': 0.85 } },
  ...careLayers(palette, nameOf(language)),
  { id: 'place', type: 'symbol', source: 'place', layout: { 'icon-image': ['get', 'image'], 'icon-size': 1.25, 'icon-anchor': 'bottom', 'icon-allow-overlap': true } },
];
