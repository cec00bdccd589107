import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FONT, text } from './layer-words.ts';
import type { MapPalette } from './map-palette.ts';

/** Places of care and substations. */
export const careLayers = (palette: MapPalette, name: ExpressionSpecification): LayerSpecification[] => [
  {
    id: 'clinics', type: 'circle', source: 'facilities', minzoom: 12.4, filter: ['==', ['get', 'tierRank'], 1],
    paint: { 'circle-radius': 3.5, 'circle-color': palette.ground, 'circle-stroke-color': '#5b6f9b', 'circle-stroke-width': 1.5 },
  },
  {
    id: 'facilities', type: 'symbol', source: 'facilities', minzoom: 8, filter: ['all', ['>', ['get', 'tierRank'], 1], ['any', ['>', ['get', 'tierRank'], 2], ['>=', ['zoom'], 11]]],
    layout: {
      'icon-image': 'facility', 'icon-offset': ['get', 'offset'], 'icon-size': ['interpolate', ['linear'], ['get', 'tierRank'], 2, 0.55, 5, 0.9], 'icon-allow-overlap': true,
      'text-field': ['step', ['zoom'], '', 11.4, name], 'text-font': FONT, 'text-size': 12, 'text-anchor': 'left', 'text-offset': [1, 0], 'text-max-width': 12, 'text-optional': true, 'symbol-sort-key': ['-', 0, ['get', 'tierRank']],
    },
    paint: text(palette, 'quietText'),
  },
  {
    id: 'stations', type: 'symbol', source: 'stations',
    layout: {
      'icon-image': 'station', 'icon-size': 0.8, 'icon-allow-overlap': true,
      'text-field': ['step', ['zoom'], ['get', 'free'], 11.2, ['concat', name, '  ', ['get', 'free']]],
      'text-font': FONT, 'text-size': 13, 'text-anchor': 'bottom', 'text-offset': [0, -0.9], 'text-optional': false, 'text-allow-overlap': true, 'text-ignore-placement': false,
    },
    paint: { ...text(palette), 'text-halo-width': 2.2 },
  },
];
