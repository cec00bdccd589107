import 'maplibre-gl/dist/maplibre-gl.css';
import { Marker, type GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useLook } from '#web/kit/look/look.ts';
import { hasWebgl } from '#web/kit/map/drawing.ts';
import { goNear } from '#web/kit/map/map-view.ts';
import { openMap } from '#web/kit/map/open-map.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { RunRoute } from '../route/run-route.ts';
import { CREW_MAP, ROUTE_SOURCE, routeData } from './crew-layers.ts';
import { extentOfWay } from './extent-of-way.ts';
import { toShownPosition } from './shown-position.ts';

/** Room for the marks at both ends of a way, screen pixels. */
const EDGE_PIXELS = 48;

/** Where the phone was a moment ago is shown at once; the next fix may take a while. */
const OWN_POSITION: PositionOptions = { enableHighAccuracy: true, maximumAge: 30_000 };

const mark = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = `map-${name}`;
  return element;
};

/** The centre's own roads, where to, the way there as it was told last, and where the phone is; all of it lies on the phone. */
export const CrewMap = ({ goal, route }: { readonly goal: Coordinate | undefined; readonly route?: RunRoute | undefined }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { isDark, language } = useLook();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre>();
  const [isDrawn, setIsDrawn] = useState(false);
  const canDraw = hasWebgl();
  useEffect(() => {
    if (!box.current || !canDraw) return;
    let opened: MapLibre | undefined;
    let isOver = false;
    void openMap(box.current, index, { isDark, language }, CREW_MAP).then((made) => {
      if (isOver) {
        made.remove();
        return;
      }
      opened = made;
      setMap(made);
      void made.once('idle').then(() => setIsDrawn(true));
    });
    return () => {
      isOver = true;
      opened?.remove();
      setMap(undefined);
      setIsDrawn(false);
    };
  }, [index, isDark, language, canDraw]);

  useEffect(() => {
    if (!map) return;
    const own = new Marker({ element: mark('own') });
    let isFirst = true;
    const watch = navigator.geolocation.watchPosition(({ coords }) => {
      const [longitude, latitude] = toShownPosition(coords, index.centre.settings.phoneDatum);
      own.setLngLat([longitude, latitude]).addTo(map);
      // Where the phone is now belongs on the picture; afterwards the crew moves the map as it likes.
      if (isFirst && !map.getBounds().contains([longitude, latitude])) map.fitBounds(map.getBounds().extend([longitude, latitude]), { padding: EDGE_PIXELS, duration: 0 });
      isFirst = false;
    }, () => undefined, OWN_POSITION);
    return () => {
      navigator.geolocation.clearWatch(watch);
      own.remove();
    };
  }, [map, index]);

  const line = route?.line;
  useEffect(() => {
    if (!map) return;
    void map.getSource<GeoJSONSource>(ROUTE_SOURCE)?.setData(routeData(line));
    const whole = extentOfWay(line, goal);
    if (whole) map.fitBounds([whole[0], whole[1], whole[2], whole[3]], { padding: EDGE_PIXELS, duration: 0 });
    else if (goal) goNear(map, goal);
    if (!goal) return;
    const end = new Marker({ element: mark('goal'), anchor: 'bottom' }).setLngLat([goal[0], goal[1]]).addTo(map);
    return () => void end.remove();
  }, [map, goal, line]);

  return canDraw ? <div ref={box} className="map-box" data-ready={isDrawn} data-route={line !== undefined} /> : <p>{t('words:map.noWebgl')}</p>;
};
