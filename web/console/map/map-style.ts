import type { StyleSpecification } from 'maplibre-gl';
import type { Language } from '#web/kit/language/language.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { mapLayers } from './map-layers.ts';
import type { MapPalette } from './map-palette.ts';
import { facilitySource, placeSource, pointSource } from './map-sources.ts';

/** Sources whose data changes while the screen lives. */
export const LIVE_SOURCES = ['units', 'stations', 'incidents', 'draft', 'selected', 'closures', 'route'] as const;
export type LiveSource = (typeof LIVE_SOURCES)[number];

const EMPTY = pointSource(undefined);

/** The map as it opens: the centre's roads as its ground, and the pack's places. No glyphs and no sprite are fetched. */
export const mapStyle = (index: CentreIndex, palette: MapPalette, language: Language): StyleSpecification => ({
  version: 8,
  sources: {
    roads: { type: 'geojson', data: `/centres-static/${index.centre.settings.name}/map.json`, tolerance: 0.5 },
    townships: { type: 'geojson', data: placeSource(index.centre.townships) },
    villages: { type: 'geojson', data: placeSource(index.centre.villages) },
    facilities: { type: 'geojson', data: facilitySource(index) },
    ...Object.fromEntries(LIVE_SOURCES.map((name) => [name, { type: 'geojson' as const, data: EMPTY }])),
  },
  layers: mapLayers(palette, language),
});
