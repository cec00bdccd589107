import type { FeatureCollection } from 'geojson';
import { useMemo, useState } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { keepEqual } from '#web/kit/keep-equal.ts';
import type { MovingMark } from '#web/kit/map/moving/moving-mark.ts';
import { lineSource, pointSource } from '#web/kit/map/place-sources.ts';
import { useClosures } from '../closures/use-closures.ts';
import { useDesk, useNow, usePositions } from '../desk.ts';
import { useOtherRoutes, useRoute } from '../incident/use-route.ts';
import type { StationRows, UnitRow } from '../units/units-by-station.ts';
import type { LiveSource } from './live-sources.ts';
import { incidentSource, isParked, parkedUnitSource, stationSource } from './map-sources.ts';
import { drawnSource } from './measured.ts';
import { movingUnits } from './moving-units.ts';
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

/** What the map shows: a collection a source, and the units under way above them. */
export interface MapData {
  readonly data: Readonly<Record<LiveSource, FeatureCollection>>;
  readonly moving: readonly MovingMark[];
}

/** Ages on the map are counted in minutes: so often they are written anew, milliseconds. */
const AGE_STEP = 10_000;
const NO_ROWS: readonly UnitRow[] = [];

/** Everything that changes on the map; each part is made anew only when what it shows has changed. */
export const useMapData = ({ stations, rows, draftPoint, selectedPoint, drawn, overlays }: MapThings): MapData => {
  const { index, board } = useDesk();
  const positions = usePositions();
  const [keepParked] = useState(keepEqual<readonly UnitRow[]>);
  const now = Math.floor(useNow() / AGE_STEP) * AGE_STEP;
  const seesUnits = board.units.size > 0;
  const fleet = seesUnits ? rows : NO_ROWS;
  const parked = useMemo(() => keepParked(fleet.filter((row) => isParked(row, positions))), [keepParked, fleet, positions]);
  const units = useMemo(() => parkedUnitSource(index, parked), [index, parked]);
  const moving = useMemo(() => movingUnits(fleet, positions, now), [fleet, positions, now]);
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
