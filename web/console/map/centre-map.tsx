import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterPaint } from '#web/kit/after-paint.ts';
import { goNear, showWhole } from '#web/kit/map/map-view.ts';
import { hasWebgl } from '#web/kit/map/drawing.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useDesk } from '../desk.ts';
import { useScreenScale } from '../layout/use-screen-scale.ts';
import { MapTools } from './map-tools.tsx';
import { NO_OVERLAYS } from './overlays.ts';
import { PlaceList } from './place-list.tsx';
import { useMap, type MapPresses } from './use-map.ts';
import { useMapData, type MapThings } from './use-map-data.ts';

/** What lies on the map, and what a press on it does. */
export type CentreMapProps = Omit<MapThings, 'overlays'> & MapPresses;

const WITH_WEBGL = hasWebgl();

/** The map with its tools, or the list that stands for it; the reader may choose the list, too. */
export const CentreMap = (props: CentreMapProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { attribution } = useDesk().index.centre.settings;
  const [isList, setIsList] = useState(!WITH_WEBGL);
  const [overlays, setOverlays] = useState(NO_OVERLAYS);
  const [wholeCount, setWholeCount] = useState(0);
  /** The corners of a line that is measured; nothing while none is. */
  const [measured, setMeasured] = useState<readonly Coordinate[]>();
  const drawn = useMemo(() => (measured ? { points: measured, isOutline: false } : props.drawn), [measured, props.drawn]);

  useEffect(() => {
    if (!measured) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setMeasured(undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [measured]);

  const presses = measured ? { ...props, isPlacing: true, onPoint: (point: Coordinate) => setMeasured([...measured, point]) } : props;
  return (
    <>
      {isList ? <PlaceList {...props} /> : <DrawnMap {...presses} drawn={drawn} overlays={overlays} wholeCount={wholeCount} />}
      <p className="attribution">{t('words:layout.attribution', { attribution: attribution ?? t('words:layout.ownData') })}</p>
      {WITH_WEBGL ? (
        <MapTools
          isList={isList}
          overlays={overlays}
          measured={measured}
          onList={setIsList}
          onOverlays={setOverlays}
          onMeasure={setMeasured}
          onWhole={() => setWholeCount(wholeCount + 1)}
        />
      ) : (
        <p className="loss">{t('words:map.noWebgl')}</p>
      )}
    </>
  );
};

/** `wholeCount` grows with each wish to see the whole area. */
const DrawnMap = ({ wholeCount, ...props }: MapThings & MapPresses & { readonly wholeCount: number }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const map = useMap(box, useMapData(props), props);

  const scale = useScreenScale();
  useEffect(() => {
    // As sharp as the screen is, however much larger a wall shows it.
    if (map && scale !== 1) map.setPixelRatio(devicePixelRatio * scale);
  }, [map, scale]);

  const [longitude, latitude] = props.selectedPoint ?? [];
  useEffect(() => {
    if (!map || longitude === undefined || latitude === undefined) return;
    return afterPaint(() => goNear(map, [longitude, latitude]));
  }, [map, longitude, latitude]);
  useEffect(() => {
    if (map && wholeCount > 0) showWhole(map, index.centre);
  }, [map, wholeCount, index]);

  const size = `${String(100 / scale)}%`;
  return <div ref={box} className={props.isPlacing ? 'map placing' : 'map'} style={scale === 1 ? {} : { width: size, height: size, scale }} role="application" aria-label={t('words:layout.map')} data-ready={map !== undefined} />;
};
