import type { FleetUnit, Station } from '#shared/schemas/centre.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { activeRunOf, type BoardView } from '../board/board-view.ts';
import { activityOf, isFree, type Activity } from '#web/kit/unit-activity.ts';

/** A unit as the lists and the map show it. */
export interface UnitRow {
  readonly unit: FleetUnit;
  readonly activity: Activity;
  /** How many further runs wait for it. */
  readonly nextCount: number;
  /** What its run is for: the incident or transfer to open on a click. */
  readonly runFor?: { readonly kind: 'incident' | 'transfer'; readonly id: string };
  /** The station where it stands, or to which it belongs. */
  readonly stationId: string;
}

/** A substation with its units. */
export interface StationRows {
  readonly station: Station;
  readonly units: readonly UnitRow[];
  readonly freeCount: number;
}

const rowOf = (unit: FleetUnit, board: BoardView): UnitRow => {
  const state = board.units.get(unit.id)?.state;
  const run = activeRunOf(board, unit.id)?.state;
  const purpose = run?.purpose;
  return {
    unit,
    activity: activityOf(state, run),
    nextCount: state?.status === 'assigned' ? state.next.length : 0,
    ...(purpose && { runFor: { kind: purpose.kind, id: purpose.kind === 'incident' ? purpose.incidentId : purpose.transferId } }),
    stationId: state?.status === 'atStation' ? state.standsAt : unit.stationId,
  };
};

/** The whole fleet in the pack's order, whether or not the board has heard of a unit. */
export const unitRows = (index: CentreIndex, board: BoardView): readonly UnitRow[] => index.centre.units.map((unit) => rowOf(unit, board));

/** The fleet under the substations where its units belong. */
export const unitsByStation = (index: CentreIndex, rows: readonly UnitRow[]): readonly StationRows[] =>
  index.centre.stations.map((station) => {
    const units = rows.filter((row) => row.unit.stationId === station.id);
    return { station, units, freeCount: units.filter((row) => isFree(row.activity)).length };
  });
