import { Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type LayerSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '#web/kit/language/language.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { drawing } from './drawing.ts';
import { loadLetters } from '../look/letters.ts';
import { extentOf } from './extent.ts';
import { EDGE_PIXELS } from './map-view.ts';
import { MAP_PALETTES, type MapPalette } from './map-palette.ts';
import { MARK_PIXEL_RATIO, markImages } from './mark-images.ts';
import { paintSeldom } from './paint-seldom.ts';
import { mapStyle } from './map-style.ts';

setWorkerUrl(workerUrl);

/** How far a reader may zoom out beyond the centre's area, degrees. */
const ROOM_AROUND_DEGREES = 0.6;

/** The light and the language that a map is drawn in. */
export interface MapLook {
  readonly isDark: boolean;
  readonly language: Language;
}

/** What a screen lays on its map: layers as data, and the sources whose data changes while the screen lives. */
export interface MapContents {
  readonly layers: (palette: MapPalette, language: Language) => LayerSpecification[];
  readonly liveSources: readonly string[];
}

/** The colours of a map in this light. */
export const paletteOf = ({ isDark }: Pick<MapLook, 'isDark'>): MapPalette => MAP_PALETTES[isDark ? 'dark' : 'light'];

/** Every letter that the map may draw must be in the browser's hands before, for it draws them on canvas. */
const lettersOf = ({ centre }: CentreIndex): readonly string[] => [
  ...[...centre.townships, ...centre.villages, ...centre.facilities, ...centre.stations].map(({ name }) => name),
  ...centre.units.map(({ callSign }) => callSign),
  '0123456789/−′',
];

/** Draws the centre's map into a box. Without its letters it would draw blanks, so it waits for them. */
export const openMap = async (box: HTMLElement, index: CentreIndex, look: MapLook, contents: MapContents): Promise<MapLibre> => {
  await loadLetters(lettersOf(index));
  const [west, south, east, north] = index.centre.settings.bounds;
  const [left, bottom, right, top] = extentOf(index.centre);
  const map = new MapLibre({
    container: box,
    style: mapStyle(index, contents.layers(paletteOf(look), look.language), contents.liveSources),
    bounds: [left, bottom, right, top],
    fitBoundsOptions: { padding: EDGE_PIXELS },
    maxBounds: [west - ROOM_AROUND_DEGREES, south - ROOM_AROUND_DEGREES, east + ROOM_AROUND_DEGREES, north + ROOM_AROUND_DEGREES],
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    localIdeographFontFamily: false,
    fadeDuration: 0,
    // Without a graphics card the way to a place is a dozen slow pictures, and each holds up the next key.
    ...(drawing() === 'software' && { reduceMotion: true }),
  });
  if (drawing() === 'software') paintSeldom(map);
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-right');
  await map.once('style.load');
  for (const [name, image] of markImages()) map.addImage(name, image, { pixelRatio: MARK_PIXEL_RATIO });
  return map;
};

/** Repaints a map for another light or language; what it shows stays. */
export const repaintMap = (map: MapLibre, look: MapLook, contents: MapContents): void => {
  for (const layer of contents.layers(paletteOf(look), look.language)) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) map.setPaintProperty(layer.id, property as never, value as never);
    for (const [property, value] of Object.entries(layer.layout ?? {})) map.setLayoutProperty(layer.id, property as never, value as never);
  }
};
