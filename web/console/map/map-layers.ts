import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '#web/kit/language/language.ts';
import { careLayers } from '#web/kit/map/care-layers.ts';
import { groundLayers } from '#web/kit/map/ground-layers.ts';
import { byZoom, FONT, nameOf, text } from '#web/kit/map/layer-words.ts';
import type { MapPalette } from '#web/kit/map/map-palette.ts';

const liveLayers = (palette: MapPalette): LayerSpecification[] => [
  { id: 'route', type: 'line', source: 'route', layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.route, 'line-width': byZoom([8, 3], [13, 6]), 'line-opacity': 0.8 } },
  { id: 'closures', type: 'line', source: 'closures', layout: { 'line-cap': 'butt' }, paint: { 'line-color': palette.closed, 'line-width': byZoom([8, 4], [13, 8], [16, 14]), 'line-dasharray': [0.6, 0.6] } },
  {
    id: 'selected', type: 'circle', source: 'selected',
    paint: { 'circle-radius': 19, 'circle-color': palette.selected, 'circle-opacity': 0.14, 'circle-stroke-color': palette.selected, 'circle-stroke-width': 2 },
  },
  {
    id: 'parked-units', type: 'symbol', source: 'units', minzoom: 10.9, filter: ['==', ['get', 'parked'], true],
    layout: { 'icon-image': ['get', 'image'], 'icon-size': 0.62, 'icon-offset': ['get', 'offset'], 'icon-allow-overlap': true },
  },
  {
    id: 'incidents', type: 'symbol', source: 'incidents',
    layout: {
      'icon-image': ['get', 'image'], 'icon-size': ['get', 'size'], 'icon-anchor': 'bottom', 'icon-allow-overlap': true, 'symbol-sort-key': ['get', 'order'],
    },
  },
  {
    id: 'moving-units', type: 'symbol', source: 'units', filter: ['==', ['get', 'parked'], false],
    layout: {
      'icon-image': ['get', 'image'], 'icon-size': 0.85, 'icon-allow-overlap': true,
      'text-field': ['get', 'callSign'], 'text-font': FONT, 'text-size': 12, 'text-anchor': 'top', 'text-offset': [0, 0.9], 'text-allow-overlap': true,
    },
    paint: { ...text(palette), 'text-halo-width': 2 },
  },
  {
    id: 'draft', type: 'symbol', source: 'draft',
    layout: { 'icon-image': 'draft', 'icon-size': 1.2, 'icon-anchor': 'bottom', 'icon-allow-overlap': true },
  },
];

/** Every layer of the map, the ground first. What a click may choose is in `CLICKABLE_LAYERS`. */
export const mapLayers = (palette: MapPalette, language: Language): LayerSpecification[] => {
  const name = nameOf(language);
  return [...groundLayers(palette, name), ...careLayers(palette, name), ...liveLayers(palette)];
};

/** The layers whose things open on a click, the topmost first. */
export const CLICKABLE_LAYERS: readonly string[] = ['moving-units', 'incidents', 'parked-units'];
