import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Candidate } from '#shared/domain/recommendation/recommend-units.ts';
import { placeOfUnit } from '#shared/domain/recommendation/unit-place.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import { readBoard } from '#shared/store/read-board.ts';

interface Ports {
  readonly itemStore: ItemStore;
  readonly travelTimes: TravelTimes;
}

/**
 * The whole fleet with its states, places and ways to one point. The board may be a moment old: the dispatch that follows
 * checks the unit's version, so that a stale list costs a 409 and never a second run.
 */
export const candidateUnits = async (
  { itemStore, travelTimes }: Ports,
  centre: Centre,
  { to, at }: { readonly to: Coordinate; readonly at: number },
): Promise<readonly Candidate[]> => {
  const board = indexBoard(await readBoard(itemStore, centre.settings.name));
  const known = { stations: centre.stations, now: at, freshSeconds: centre.settings.positionFreshSeconds };
  const placed = centre.units.map((fleetUnit) => {
    const state: Unit = board.units.get(fleetUnit.id) ?? { status: 'offDuty' };
    const place = state.status === 'offDuty' ? undefined : placeOfUnit(state, { fix: board.positions.get(fleetUnit.id), ...known });
    return { fleetUnit, state, place, run: state.status === 'assigned' ? activeRun(board.runs.get(state.assignmentId)) : undefined };
  });
  const from = placed.flatMap(({ place }) => (place ? [place.position] : []));
  const times = await travelTimes.travelTimes({ centre: centre.settings.name, from, to, at });
  let next = 0;
  return placed.map((unit) => ({ ...unit, drive: unit.place ? times[next++] : undefined }));
};

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
