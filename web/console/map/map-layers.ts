import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '#web/kit/language/language.ts';
import { careLayers } from '#web/kit/map/care-layers.ts';
import { groundLayers } from '#web/kit/map/ground-layers.ts';
import { byZoom, FONT, nameOf, text } from '#web/kit/map/layer-words.ts';
import type { MapPalette } from '#web/kit/map/map-palette.ts';

const ofGrade = (palette: MapPalette): ExpressionSpecification => ['match', ['get', 'grade'], 'all', palette.coverAll, 'most', palette.coverMost, 'some', palette.coverSome, palette.coverNone];

/** Under everything that lives: areas reached in time, and cover by township. */
const overlayLayers = (palette: MapPalette): LayerSpecification[] => [
  {
    id: 'isochrones', type: 'fill', source: 'isochrones',
    paint: { 'fill-color': ['case', ['get', 'inTarget'], palette.inTime, palette.later], 'fill-opacity': ['case', ['get', 'inTarget'], 0.2, 0.1] },
  },
  {
    id: 'isochrone-edges', type: 'line', source: 'isochrones',
    paint: { 'line-color': ['case', ['get', 'inTarget'], palette.inTime, palette.later], 'line-width': 1.4, 'line-opacity': 0.8 },
  },
  {
    id: 'isochrone-minutes', type: 'symbol', source: 'isochrones', minzoom: 9,
    layout: { 'symbol-placement': 'line', 'symbol-spacing': 320, 'text-field': ['concat', ['get', 'minutes'], '′'], 'text-font': FONT, 'text-size': 12 },
    paint: text(palette),
  },
  {
    id: 'cover', type: 'circle', source: 'cover',
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['get', 'size'], 0, 10, 400, 34], 'circle-color': ofGrade(palette), 'circle-opacity': 0.42,
      'circle-stroke-color': ofGrade(palette), 'circle-stroke-width': 2,
    },
  },
];

const liveLayers = (palette: MapPalette): LayerSpecification[] => [
  { id: 'other-routes', type: 'line', source: 'otherRoutes', layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.route, 'line-width': byZoom([8, 1.5], [13, 3]), 'line-opacity': 0.5, 'line-dasharray': [2, 1.5] } },
  { id: 'route', type: 'line', source: 'route', layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.route, 'line-width': byZoom([8, 3], [13, 6]), 'line-opacity': 0.8 } },
  { id: 'closures', type: 'line', source: 'closures', layout: { 'line-cap': 'butt' }, paint: { 'line-color': palette.closed, 'line-width': byZoom([8, 4], [13, 8], [16, 14]), 'line-dasharray': [0.6, 0.6] } },
  {
    id: 'selected', type: 'circle', source: 'selected',
    paint: { 'circle-radius': 19, 'circle-color': palette.selected, 'circle-opacity': 0.14, 'circle-stroke-color': palette.selected, 'circle-stroke-width': 2 },
  },
  {
    id: 'parked-units', type: 'symbol', source: 'units', minzoom: 10.9,
    layout: { 'icon-image': ['get', 'image'], 'icon-size': 0.62, 'icon-offset': ['get', 'offset'], 'icon-allow-overlap': true },
  },
  {
    id: 'incidents', type: 'symbol', source: 'incidents',
    layout: {
      'icon-image': ['get', 'image'], 'icon-size': ['get', 'size'], 'icon-anchor': 'bottom', 'icon-allow-overlap': true, 'symbol-sort-key': ['get', 'order'],
    },
  },
  {
    id: 'cover-shares', type: 'symbol', source: 'cover',
    layout: { 'text-field': ['get', 'share'], 'text-font': FONT, 'text-size': 13, 'text-anchor': 'top', 'text-offset': [0, 0.9], 'text-allow-overlap': true },
    paint: { ...text(palette), 'text-halo-width': 2.2 },
  },
  { id: 'drawn-line', type: 'line', source: 'drawn', paint: { 'line-color': palette.drawn, 'line-width': 3, 'line-dasharray': [1.5, 1] } },
  { id: 'drawn-corners', type: 'circle', source: 'drawn', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 5, 'circle-color': palette.ground, 'circle-stroke-color': palette.drawn, 'circle-stroke-width': 2.5 } },
  {
    id: 'draft', type: 'symbol', source: 'draft',
    layout: { 'icon-image': 'draft', 'icon-size': 1.2, 'icon-anchor': 'bottom', 'icon-allow-overlap': true },
  },
];

/** Every layer of the map, the ground first; units under way are not among them, they move above it (`kit/map/moving`). What a click may choose is in `CLICKABLE_LAYERS`. */
export const mapLayers = (palette: MapPalette, language: Language): LayerSpecification[] => {
  const name = nameOf(language);
  return [...groundLayers(palette, name), ...overlayLayers(palette), ...careLayers(palette, name), ...liveLayers(palette)];
};

/** The layers whose things open on a click, the topmost first. */
export const CLICKABLE_LAYERS: readonly string[] = ['incidents', 'parked-units', 'closures'];
