import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useDesk } from '../desk.ts';
import { openMap, repaintMap, type MapContents } from '#web/kit/map/open-map.ts';
import { LIVE_SOURCES, MOVING_SOURCE, type LiveSource } from './live-sources.ts';
import { CLICKABLE_LAYERS, mapLayers } from './map-layers.ts';

/** What a press on the map means. */
export interface MapPresses {
  readonly onPoint: (point: Coordinate) => void;
  readonly onUnit: (unitId: string) => void;
  readonly onIncident: (incidentId: string) => void;
  /** While a call is taken, a press places it, whatever lies there. */
  readonly isPlacing: boolean;
  /** A press on a closed road. */
  readonly onClosure: () => void;
}

const CONTENTS: MapContents = { layers: mapLayers, liveSources: [...LIVE_SOURCES, MOVING_SOURCE] };

/** Near enough to a mark to mean it, screen pixels. */
const REACH = 6;

const press = (map: MapLibre, { point, lngLat }: MapMouseEvent, { onPoint, onUnit, onIncident, onClosure, isPlacing }: MapPresses): void => {
  const place = (): void => onPoint([Number(lngLat.lng.toFixed(6)), Number(lngLat.lat.toFixed(6))]);
  const box: [[number, number], [number, number]] = [[point.x - REACH, point.y - REACH], [point.x + REACH, point.y + REACH]];
  const [hit] = isPlacing ? [] : map.queryRenderedFeatures(box, { layers: [...CLICKABLE_LAYERS] });
  const id: unknown = hit?.properties['id'];
  if (hit?.layer.id === 'closures') onClosure();
  else if (!hit || typeof id !== 'string') place();
  else if (hit.layer.id === 'incidents') onIncident(id);
  else onUnit(id);
};

/** A map in a box that follows the data it is given. It is opened once and repainted, never opened anew. */
export const useMap = (box: RefObject<HTMLDivElement | null>, data: Readonly<Record<LiveSource, FeatureCollection>>, presses: MapPresses): MapLibre | undefined => {
  const { index, isDark, language } = useDesk();
  const [map, setMap] = useState<MapLibre>();
  /** What each source shows, so that only what has changed is handed over. */
  const shown = useRef(new Map<LiveSource, FeatureCollection>());
  const latest = useRef({ presses, isDark, language });
  useEffect(() => {
    latest.current = { presses, isDark, language };
  });

  useEffect(() => {
    let isGone = false;
    const opening = openMap(box.current!, index, latest.current, CONTENTS);
    void opening.then((opened) => {
      if (isGone) return;
      opened.on('click', (event) => press(opened, event, latest.current.presses));
      repaintMap(opened, latest.current, CONTENTS);
      shown.current.clear();
      setMap(opened);
    });
    return () => {
      isGone = true;
      setMap(undefined);
      void opening.then((opened) => opened.remove());
    };
  }, [box, index]);

  useEffect(() => {
    if (map) repaintMap(map, { isDark, language }, CONTENTS);
  }, [map, isDark, language]);
  useEffect(() => {
    if (!map) return;
    for (const name of LIVE_SOURCES) {
      if (shown.current.get(name) === data[name]) continue;
      shown.current.set(name, data[name]);
      void map.getSource<GeoJSONSource>(name)?.setData(data[name]);
    }
  }, [map, data]);
  return map;
};
