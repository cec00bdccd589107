import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '#web/kit/language/language.ts';
import type { MapPalette } from './map-palette.ts';

/** One font, drawn from the page's own: no glyphs are fetched. */
const FONT = ['Noto Sans SC Variable'];

const byZoom = (...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

const ofClasses = (...classes: readonly string[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', [...classes]]];

const ROADS = [
  { id: 'minor', from: 9, classes: ['unclassified', 'residential', 'living_street', 'road', 'service', 'busway', 'pedestrian', 'track', 'emergency_path', 'ferry'], width: byZoom([9, 0.5], [11, 0.9], [13, 2.4], [16, 7]), color: 'minor' },
  { id: 'tertiary', from: 8, classes: ['tertiary', 'tertiary_link'], width: byZoom([8, 0.6], [11, 1.6], [13, 3.2], [16, 10]), color: 'minor' },
  { id: 'secondary', from: 7, classes: ['secondary', 'secondary_link'], width: byZoom([8, 0.9], [11, 2.2], [13, 4], [16, 12]), color: 'secondary' },
  { id: 'primary', from: 5, classes: ['primary', 'primary_link', 'trunk', 'trunk_link'], width: byZoom([7, 1], [11, 2.8], [13, 5], [16, 14]), color: 'primary' },
  { id: 'motorway', from: 5, classes: ['motorway', 'motorway_link'], width: byZoom([7, 1.2], [11, 3.2], [13, 6], [16, 16]), color: 'motorway' },
] as const;

/** From afar a road is one line; nearer, one between two edges. */
const CASED_FROM_ZOOM = 10.8;

const wider = (width: ExpressionSpecification): ExpressionSpecification =>
  [...width.slice(0, 3), ...width.slice(3).map((part, at) => (at % 2 === 1 ? Number(part) + 1.4 : part))] as unknown as ExpressionSpecification;

const roadLayers = (palette: MapPalette): LayerSpecification[] => {
  const line = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const casings = ROADS.map(({ id, from, classes, width }): LayerSpecification => ({
    id: `road-${id}-casing`, type: 'line', source: 'roads', minzoom: Math.max(from, CASED_FROM_ZOOM), filter: ofClasses(...classes), layout: line,
    paint: { 'line-color': palette.casing, 'line-width': wider(width) },
  }));
  const fills = ROADS.map(({ id, from, classes, width, color }): LayerSpecification => ({
    id: `road-${id}`, type: 'line', source: 'roads', minzoom: from, filter: ofClasses(...classes), layout: line,
    paint: { 'line-color': ['step', ['zoom'], palette[color === 'minor' ? 'far' : color], CASED_FROM_ZOOM, palette[color]], 'line-width': width },
  }));
  return [...casings, ...fills];
};

const text = (palette: MapPalette, color: keyof MapPalette = 'text') => ({ 'text-color': palette[color], 'text-halo-color': palette.halo, 'text-halo-width': 1.6 });

const nameOf = (language: Language): ExpressionSpecification => (language === 'en' ? ['coalesce', ['get', 'latinName'], ['get', 'name']] : ['get', 'name']);

const groundLayers = (palette: MapPalette, name: ExpressionSpecification): LayerSpecification[] => [
  { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
  { id: 'water', type: 'fill', source: 'roads', filter: ofClasses('water'), paint: { 'fill-color': palette.water } },
  ...roadLayers(palette),
  {
    id: 'road-names', type: 'symbol', source: 'roads', minzoom: 12.5, filter: ['all', ['has', 'name'], ['!', ofClasses('water')]],
    layout: { 'symbol-placement': 'line', 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 12 },
    paint: text(palette, 'quietText'),
  },
  {
    id: 'villages', type: 'circle', source: 'villages', minzoom: 9,
    paint: { 'circle-radius': byZoom([9, 1.2], [11, 2.4], [14, 4]), 'circle-color': palette.village },
  },
  {
    id: 'village-names', type: 'symbol', source: 'villages', minzoom: 11.2,
    layout: { 'text-field': name, 'text-font': FONT, 'text-size': 12, 'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.5 },
    paint: text(palette, 'quietText'),
  },
  {
    id: 'township-names', type: 'symbol', source: 'townships',
    layout: { 'text-field': name, 'text-font': FONT, 'text-size': byZoom([8, 12], [11, 15], [14, 18]), 'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.8 },
    paint: text(palette),
  },
];

const careLayers = (palette: MapPalette, name: ExpressionSpecification): LayerSpecification[] => [
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
