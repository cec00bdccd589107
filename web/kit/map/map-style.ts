import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { facilitySource, placeSource, pointSource } from './place-sources.ts';

const EMPTY = pointSource(undefined);

/** A map as it opens: the centre's roads as its ground, the pack's places, and empty sources for what changes. No glyphs and no sprite are fetched. */
export const mapStyle = (index: CentreIndex, layers: readonly LayerSpecification[], liveSources: readonly string[]): StyleSpecification => ({
  version: 8,
  sources: {
    roads: { type: 'geojson', data: `/centres-static/${index.centre.settings.name}/map.json`, tolerance: 0.5 },
    townships: { type: 'geojson', data: placeSource(index.centre.townships) },
    villages: { type: 'geojson', data: placeSource(index.centre.villages) },
    facilities: { type: 'geojson', data: facilitySource(index) },
    ...Object.fromEntries(liveSources.map((name) => [name, { type: 'geojson' as const, data: EMPTY }])),
  },
  layers: [...layers],
});
