import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, FONT, text } from './layer-words.ts';
import type { MapPalette } from './map-palette.ts';

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

/** The ground of every map: water, roads with their names, villages and townships. */
export const groundLayers = (palette: MapPalette, name: ExpressionSpecification): LayerSpecification[] => [
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
