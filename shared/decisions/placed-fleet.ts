import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { placeOfUnit, type UnitPlace } from '#shared/domain/recommendation/unit-place.ts';
import { capabilitiesOfUnit } from '#shared/domain/roster/capabilities-of-hour.ts';
import { crewOfHour, mayBeSent } from '#shared/domain/roster/crew-of-hour.ts';
import { isAvailable, type Unit } from '#shared/domain/unit/unit.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre, FleetUnit } from '#shared/schemas/centre.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { readRosterDay } from '#shared/store/read-roster.ts';

/** A unit of the fleet with its state and where it is taken to be; nowhere while it is off duty. */
export interface PlacedUnit {
  /** As the pack has it, with what its crew of the hour can do. */
  readonly fleetUnit: FleetUnit;
  readonly state: Unit;
  readonly crew: CrewOfHour;
  readonly place: UnitPlace | undefined;
  /** The run that it is on, if it is on one. */
  readonly run: Extract<Assignment, { status: 'active' }> | undefined;
}

/**
 * The whole fleet at a moment (epoch milliseconds), from the board. It may be a moment old: the dispatch that follows checks
 * the unit's version, so that a stale list costs a 409 and never a second run. `read` are units whose logs were read already.
 */
export const placedFleet = async (itemStore: ItemStore, centre: Centre, { now, read }: { readonly now: number; readonly read?: ReadonlyMap<string, Unit> | undefined }): Promise<readonly PlacedUnit[]> => {
  const { name } = centre.settings;
  const [entries, day] = await Promise.all([readBoard(itemStore, name), readRosterDay(itemStore, name, now)]);
  const board = indexBoard(entries);
  const known = { stations: centre.stations, now, freshSeconds: centre.settings.positionFreshSeconds };
  return centre.units.map((fleetUnit) => {
    const state: Unit = read?.get(fleetUnit.id) ?? board.units.get(fleetUnit.id) ?? { status: 'offDuty' };
    const place = state.status === 'offDuty' ? undefined : placeOfUnit(state, { fix: board.positions.get(fleetUnit.id), ...known });
    const crew = crewOfHour(day, { unitId: fleetUnit.id, unit: state, at: now });
    const ofHour = { ...fleetUnit, capabilities: capabilitiesOfUnit(fleetUnit.capabilities, crew) };
    return { fleetUnit: ofHour, state, crew, place, run: state.status === 'assigned' ? activeRun(board.runs.get(state.assignmentId)) : undefined };
  });
};

/** Whether it is free and has a crew: what covers people, and what may be sent at once. */
export const isReady = ({ state, crew }: Pick<PlacedUnit, 'state' | 'crew'>): boolean => isAvailable(state) && mayBeSent(crew);

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
