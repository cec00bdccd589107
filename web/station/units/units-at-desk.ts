import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { FleetUnit } from '#shared/schemas/centre.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import { activityOf, type Activity } from '#web/kit/unit-activity.ts';

/** A unit as its station sees it. */
export interface UnitAtDesk {
  readonly unit: FleetUnit;
  readonly state: Unit | undefined;
  readonly activity: Activity;
  readonly run: KnownAssignment | undefined;
  /** How many runs wait for it. */
  readonly nextCount: number;
  /** Who is on it; nothing before the roster was read. */
  readonly crew: CrewOfHour | undefined;
}

/** What the desk knows of its units. */
export interface UnitFacts {
  readonly stationId: string;
  readonly fleet: readonly FleetUnit[];
  readonly entries: readonly BoardEntry[];
  readonly crews: ReadonlyMap<string, CrewOfHour>;
}

/** As a unit that the board does not show. */
const OFF_DUTY: Unit = { status: 'offDuty' };

/** The units that belong to a station, and those that serve there on this shift; one that the board does not show is not on duty here. */
export const unitsAtDesk = ({ stationId, fleet, entries, crews }: UnitFacts): readonly UnitAtDesk[] => {
  const states = new Map(entries.flatMap((entry) => (entry.kind === 'unit' ? [[entry.id, entry.state] as const] : [])));
  const runs = new Map(entries.flatMap((entry) => (entry.kind === 'assignment' && entry.state.status === 'active' ? [[entry.state.unitId, entry.state] as const] : [])));
  return fleet
    .filter(({ id, stationId: home }) => home === stationId || (states.get(id) ?? OFF_DUTY).status !== 'offDuty')
    .map((unit) => {
      const state = states.get(unit.id);
      const run = runs.get(unit.id);
      return { unit, state, run, activity: activityOf(state, run), nextCount: state?.status === 'assigned' ? state.next.length : 0, crew: crews.get(unit.id) };
    });
};
