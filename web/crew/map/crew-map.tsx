import 'maplibre-gl/dist/maplibre-gl.css';
import { Marker, type Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useLook } from '#web/kit/look/look.ts';
import { careLayers } from '#web/kit/map/care-layers.ts';
import { groundLayers } from '#web/kit/map/ground-layers.ts';
import { hasWebgl } from '#web/kit/map/drawing.ts';
import { nameOf } from '#web/kit/map/layer-words.ts';
import { goNear } from '#web/kit/map/map-view.ts';
import { openMap, type MapContents } from '#web/kit/map/open-map.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { toShownPosition } from './shown-position.ts';

/** The ground and the places of care alone: what the crew drives by. */
const CONTENTS: MapContents = {
  layers: (palette, language) => [...groundLayers(palette, nameOf(language)), ...careLayers(palette, nameOf(language)).filter(({ id }) => id !== 'stations')],
  liveSources: [],
};

const mark = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = `map-${name}`;
  return element;
};

/** The centre's own roads, where to, and where the phone is; all of it lies on the phone. */
export const CrewMap = ({ goal }: { readonly goal: Coordinate | undefined }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { isDark, language } = useLook();
  const box = useRef<HTMLDivElement>(null);
  const canDraw = hasWebgl();
  useEffect(() => {
    if (!box.current || !canDraw) return;
    let map: MapLibre | undefined;
    let watch: number | undefined;
    let isOver = false;
    void openMap(box.current, index, { isDark, language }, CONTENTS).then((opened) => {
      if (isOver) {
        opened.remove();
        return;
      }
      map = opened;
      if (goal) {
        new Marker({ element: mark('goal'), anchor: 'bottom' }).setLngLat([goal[0], goal[1]]).addTo(opened);
        goNear(opened, goal);
      }
      const own = new Marker({ element: mark('own') });
      watch = navigator.geolocation.watchPosition(({ coords }) => {
        const [longitude, latitude] = toShownPosition(coords, index.centre.settings.phoneDatum);
        own.setLngLat([longitude, latitude]).addTo(opened);
      }, () => undefined);
      box.current?.setAttribute('data-ready', 'true');
    });
    return () => {
      isOver = true;
      if (watch !== undefined) navigator.geolocation.clearWatch(watch);
      map?.remove();
    };
  }, [index, isDark, language, goal, canDraw]);
  return canDraw ? <div ref={box} className="map-box" /> : <p>{t('words:map.noWebgl')}</p>;
};
