import type { FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { lineSource, pointSource, type Points } from '#web/kit/map/place-sources.ts';
import { useClosures } from '../closures/use-closures.ts';
import { useDesk, useNow } from '../desk.ts';
import { useOtherRoutes, useRoute } from '../incident/use-route.ts';
import type { StationRows, UnitRow } from '../units/units-by-station.ts';
import type { LiveSource } from './live-sources.ts';
import { incidentSource, movingUnitSource, parkedUnitSource, stationSource } from './map-sources.ts';
import { drawnSource } from './measured.ts';
import { bandSource, coverSource } from './overlay-sources.ts';
import type { Overlays } from './overlays.ts';
import { useCover, useIsochrones } from './use-overlays.ts';

/** A line or an outline that is being drawn on the map. */
export interface Drawn {
  readonly points: readonly Coordinate[];
  readonly isOutline: boolean;
}

/** What the map's data is made of. */
export interface MapThings {
  readonly stations: readonly StationRows[];
  readonly rows: readonly UnitRow[];
  readonly draftPoint: Coordinate | undefined;
  readonly selectedPoint: Coordinate | undefined;
  readonly drawn: Drawn | undefined;
  readonly overlays: Overlays;
}

/** Ages on the map are counted in minutes: so often they are written anew, milliseconds. */
const AGE_STEP = 10_000;
const NO_ROWS: readonly UnitRow[] = [];

/** Everything that changes on the map, a collection a source; each is made anew only when what it shows has changed. */
export const useMapData = ({ stations, rows, draftPoint, selectedPoint, drawn, overlays }: MapThings): { readonly data: Readonly<Record<LiveSource, FeatureCollection>>; readonly moving: Points } => {
  const { index, board } = useDesk();
  const now = Math.floor(useNow() / AGE_STEP) * AGE_STEP;
  const seesUnits = board.units.size > 0;
  const fleet = seesUnits ? rows : NO_ROWS;
  const units = useMemo(() => parkedUnitSource(index, fleet), [index, fleet]);
  const moving = useMemo(() => movingUnitSource(fleet, now), [fleet, now]);
  const stationPoints = useMemo(() => stationSource(stations, seesUnits), [stations, seesUnits]);
  const incidents = useMemo(() => incidentSource(index, board.incidents.values()), [index, board.incidents]);
  const closed = useClosures();
  const closures = useMemo(() => lineSource(closed?.closures ?? []), [closed]);
  const chosen = useRoute();
  const others = useOtherRoutes();
  const route = useMemo(() => lineSource(chosen ? [chosen] : []), [chosen]);
  const otherRoutes = useMemo(() => lineSource(others), [others]);
  const bands = useIsochrones(overlays.isochrones);
  const isochrones = useMemo(() => bandSource(overlays.isochrones === 'off' ? [] : (bands?.isochrones.features ?? []), index.centre.settings.target.seconds), [overlays.isochrones, bands, index]);
  const covered = useCover(overlays.cover);
  const cover = useMemo(() => coverSource(index, overlays.cover ? covered?.cover : undefined), [index, overlays.cover, covered]);
  const draft = useMemo(() => pointSource(draftPoint), [draftPoint]);
  const selected = useMemo(() => pointSource(selectedPoint), [selectedPoint]);
  const lines = useMemo(() => drawnSource(drawn?.points ?? [], drawn?.isOutline), [drawn]);
  return { data: { units, stations: stationPoints, incidents, draft, selected, closures, route, otherRoutes, isochrones, cover, drawn: lines }, moving };
};
