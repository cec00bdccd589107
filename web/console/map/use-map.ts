import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useDesk } from '../desk.ts';
import { afterPaint } from '#web/kit/after-paint.ts';
import { markImages } from '#web/kit/map/mark-images.ts';
import { layMoving, type MovingLayer } from '#web/kit/map/moving/moving-layer.ts';
import { openMap, paletteOf, repaintMap, type MapContents } from '#web/kit/map/open-map.ts';
import { LIVE_SOURCES, type LiveSource } from './live-sources.ts';
import { CLICKABLE_LAYERS, mapLayers } from './map-layers.ts';
import type { MapData } from './use-map-data.ts';

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

const CONTENTS: MapContents = { layers: mapLayers, liveSources: LIVE_SOURCES };

/** A map with what moves above it. */
interface OpenMap {
  readonly map: MapLibre;
  readonly moving: MovingLayer;
}

/** Near enough to a mark to mean it, screen pixels. */
const REACH = 6;

const press = ({ map, moving }: OpenMap, { point, lngLat }: MapMouseEvent, { onPoint, onUnit, onIncident, onClosure, isPlacing }: MapPresses): void => {
  const place = (): void => onPoint([Number(lngLat.lng.toFixed(6)), Number(lngLat.lat.toFixed(6))]);
  const unitId = isPlacing ? undefined : moving.markAt(point);
  if (unitId !== undefined) {
    onUnit(unitId);
    return;
  }
  const box: [[number, number], [number, number]] = [[point.x - REACH, point.y - REACH], [point.x + REACH, point.y + REACH]];
  const [hit] = isPlacing ? [] : map.queryRenderedFeatures(box, { layers: [...CLICKABLE_LAYERS] });
  const id: unknown = hit?.properties['id'];
  if (hit?.layer.id === 'closures') onClosure();
  else if (!hit || typeof id !== 'string') place();
  else if (hit.layer.id === 'incidents') onIncident(id);
  else onUnit(id);
};

/** A map in a box that follows the data it is given. It is opened once and repainted, never opened anew. */
export const useMap = (box: RefObject<HTMLDivElement | null>, { data, moving }: MapData, presses: MapPresses): MapLibre | undefined => {
  const { index, isDark, language } = useDesk();
  const [open, setOpen] = useState<OpenMap>();
  /** What each source shows, so that only what has changed is handed over. */
  const shown = useRef(new Map<LiveSource, FeatureCollection>());
  const latest = useRef({ presses, isDark, language });
  useEffect(() => {
    latest.current = { presses, isDark, language };
  });

  useEffect(() => {
    let isGone = false;
    let moving: MovingLayer | undefined;
    const opening = openMap(box.current!, index, latest.current, CONTENTS);
    void opening.then((map) => {
      if (isGone) return;
      moving = layMoving(map, markImages(), paletteOf(latest.current));
      const opened = { map, moving };
      map.on('click', (event) => press(opened, event, latest.current.presses));
      repaintMap(map, latest.current, CONTENTS);
      shown.current.clear();
      setOpen(opened);
    });
    return () => {
      isGone = true;
      setOpen(undefined);
      moving?.remove();
      void opening.then((map) => map.remove());
    };
  }, [box, index]);

  useEffect(() => {
    if (!open) return;
    repaintMap(open.map, { isDark, language }, CONTENTS);
    open.moving.paint(paletteOf({ isDark }));
  }, [open, isDark, language]);
  useEffect(() => open?.moving.show(moving), [open, moving]);
  useEffect(() => {
    if (!open) return;
    return afterPaint(() => {
      for (const name of LIVE_SOURCES) {
        if (shown.current.get(name) === data[name]) continue;
        shown.current.set(name, data[name]);
        void open.map.getSource<GeoJSONSource>(name)?.setData(data[name]);
      }
    });
  }, [open, data]);
  return open?.map;
};
