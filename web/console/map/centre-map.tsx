import { Button, Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { useClosures } from '../closures/use-closures.ts';
import { useDesk } from '../desk.ts';
import { useRoute } from '../incident/use-route.ts';
import type { StationRows, UnitRow } from '../units/units-by-station.ts';
import { hasWebgl } from '#web/kit/map/has-webgl.ts';
import { goNear, showWhole } from '#web/kit/map/map-view.ts';
import { lineSource, pointSource } from '#web/kit/map/place-sources.ts';
import { MapLegend } from './map-legend.tsx';
import { incidentSource, stationSource, unitSource } from './map-sources.ts';
import { PlaceList } from './place-list.tsx';
import { useMap, type MapPresses } from './use-map.ts';

/** What lies on the map, and what a press on it does. */
export interface CentreMapProps extends MapPresses {
  readonly stations: readonly StationRows[];
  readonly rows: readonly UnitRow[];
  /** Where the call being taken is, as far as pointed at. */
  readonly draftPoint: Coordinate | undefined;
  /** Where the incident in hand is. */
  readonly selectedPoint: Coordinate | undefined;
}

const WITH_WEBGL = hasWebgl();

/** The map, or the list that stands for it; the reader may choose the list, too. */
export const CentreMap = (props: CentreMapProps) => {
  const { t } = useTranslation();
  const { attribution } = useDesk().index.centre.settings;
  const [isList, setIsList] = useState(!WITH_WEBGL);
  const [wholeCount, setWholeCount] = useState(0);
  return (
    <>
      {isList ? <PlaceList {...props} /> : <DrawnMap {...props} wholeCount={wholeCount} />}
      <p className="attribution">{t('layout.attribution', { attribution: attribution ?? t('layout.ownData') })}</p>
      {WITH_WEBGL ? (
        <div className="map-foot">
          <Segmented value={isList ? 'list' : 'map'} onChange={(value) => setIsList(value === 'list')} options={(['map', 'list'] as const).map((value) => ({ value, label: t(`map.${value}`) }))} />
          {isList ? null : <Button onClick={() => setWholeCount(wholeCount + 1)}>{t('map.whole')}</Button>}
          {isList ? null : <MapLegend />}
        </div>
      ) : (
        <p className="loss">{t('map.noWebgl')}</p>
      )}
    </>
  );
};

/** `wholeCount` grows with each wish to see the whole area. */
const DrawnMap = ({ stations, rows, draftPoint, selectedPoint, wholeCount, ...presses }: CentreMapProps & { readonly wholeCount: number }) => {
  const { t } = useTranslation();
  const { index, board } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const seesUnits = board.units.size > 0;
  const units = useMemo(() => unitSource(index, seesUnits ? rows : []), [index, rows, seesUnits]);
  const stationPoints = useMemo(() => stationSource(stations, seesUnits), [stations, seesUnits]);
  const incidents = useMemo(() => incidentSource(index, board.incidents.values()), [index, board.incidents]);
  const closures = useClosures();
  const route = useRoute();
  const closedLines = useMemo(() => lineSource(closures?.closures ?? []), [closures]);
  const routeLine = useMemo(() => lineSource(route ? [route] : []), [route]);
  const data = useMemo(
    () => ({ units, stations: stationPoints, incidents, draft: pointSource(draftPoint), selected: pointSource(selectedPoint), closures: closedLines, route: routeLine }),
    [units, stationPoints, incidents, draftPoint, selectedPoint, closedLines, routeLine],
  );
  const map = useMap(box, data, presses);

  const [longitude, latitude] = selectedPoint ?? [];
  useEffect(() => {
    if (map && longitude !== undefined && latitude !== undefined) goNear(map, [longitude, latitude]);
  }, [map, longitude, latitude]);
  useEffect(() => {
    if (map && wholeCount > 0) showWhole(map, index.centre);
  }, [map, wholeCount, index]);

  return <div ref={box} className={presses.isPlacing ? 'map placing' : 'map'} role="application" aria-label={t('layout.map')} data-ready={map !== undefined} />;
};
