import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { placeOfUnit, type UnitPlace } from '#shared/domain/recommendation/unit-place.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre, FleetUnit } from '#shared/schemas/centre.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';
import { readBoard } from '#shared/store/read-board.ts';

/** A unit of the fleet with its state and where it is taken to be; nowhere while it is off duty. */
export interface PlacedUnit {
  readonly fleetUnit: FleetUnit;
  readonly state: Unit;
  readonly place: UnitPlace | undefined;
  /** The run that it is on, if it is on one. */
  readonly run: Extract<Assignment, { status: 'active' }> | undefined;
}

/**
 * The whole fleet at a moment (epoch milliseconds), from the board. It may be a moment old: the dispatch that follows checks
 * the unit's version, so that a stale list costs a 409 and never a second run.
 */
export const placedFleet = async (itemStore: ItemStore, centre: Centre, now: number): Promise<readonly PlacedUnit[]> => {
  const board = indexBoard(await readBoard(itemStore, centre.settings.name));
  const known = { stations: centre.stations, now, freshSeconds: centre.settings.positionFreshSeconds };
  return centre.units.map((fleetUnit) => {
    const state: Unit = board.units.get(fleetUnit.id) ?? { status: 'offDuty' };
    const place = state.status === 'offDuty' ? undefined : placeOfUnit(state, { fix: board.positions.get(fleetUnit.id), ...known });
    return { fleetUnit, state, place, run: state.status === 'assigned' ? activeRun(board.runs.get(state.assignmentId)) : undefined };
  });
};

/** Where a unit's way begins: with its heading where it has one, so that it is put on its own carriageway. */
export const startOfPlace = ({ position, heading }: UnitPlace): TravelStart => (heading === undefined ? position : { coordinate: position, heading });

const activeRun = (run: Assignment | undefined) => (run?.status === 'active' ? run : undefined);

const indexBoard = (entries: readonly BoardEntry[]) => {
  const units = new Map<string, Unit>();
  const runs = new Map<string, Assignment>();
  const positions = new Map<string, UnitPosition>();
  for (const entry of entries) {
    if (entry.kind === 'unit') units.set(entry.id, entry.state);
    if (entry.kind === 'assignment') runs.set(entry.id, entry.state);
    if (entry.kind === 'position') positions.set(entry.id, entry.state);
  }
  return { units, runs, positions };
};
