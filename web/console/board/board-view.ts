import { isStanding, type StandingAlarm } from '#shared/domain/alarm/alarm.ts';
import type { Alert } from '#shared/domain/alert/alert.ts';
import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { KnownCall } from '#shared/domain/call/call.ts';
import { facilitiesLifecycle, type Facilities } from '#shared/domain/facilities/facilities.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import type { KnownMajor } from '#shared/domain/major/major.ts';
import type { KnownResponse } from '#shared/domain/responder/response.ts';
import type { Seat } from '#shared/domain/seat/seat.ts';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { Presence } from '#shared/schemas/presence.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';

/** Something on the board with its id and version beside its state. */
export interface Entity<State> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** The alert of an order that was given. */
export type KnownAlert = Exclude<Alert, { status: 'absent' }>;

/** The live board by kind and id, for the screens. */
export interface BoardView {
  readonly incidents: ReadonlyMap<string, Entity<KnownIncident>>;
  readonly assignments: ReadonlyMap<string, Entity<KnownAssignment>>;
  readonly units: ReadonlyMap<string, Entity<Unit>>;
  readonly transfers: ReadonlyMap<string, Entity<KnownTransfer>>;
  readonly calls: ReadonlyMap<string, Entity<KnownCall>>;
  readonly seats: ReadonlyMap<string, Entity<Seat>>;
  /** Those that somebody must still look after. */
  readonly alarms: ReadonlyMap<string, Entity<StandingAlarm>>;
  /** How each order's crew is being told, by the run's id. */
  readonly alerts: ReadonlyMap<string, Entity<KnownAlert>>;
  /** The village doctors' responses. */
  readonly responses: ReadonlyMap<string, Entity<KnownResponse>>;
  /** The major incidents, by the id of the incident that each was declared on. */
  readonly majors: ReadonlyMap<string, Entity<KnownMajor>>;
  /** What each facility said of itself last. */
  readonly facilities: Facilities;
  readonly positions: ReadonlyMap<string, UnitPosition>;
  /** Who has which incident before them. */
  readonly presences: readonly Presence[];
  /** The version of the list of closed roads, 0 while nothing was ever closed: whatever goes by road is asked anew with it. */
  readonly closuresVersion: number;
}

/** Sorts the entries of a board by kind; kinds that this console does not show are left out. */
export const viewBoard = (entries: Iterable<BoardEntry>): BoardView => {
  const incidents = new Map<string, Entity<KnownIncident>>();
  const assignments = new Map<string, Entity<KnownAssignment>>();
  const units = new Map<string, Entity<Unit>>();
  const transfers = new Map<string, Entity<KnownTransfer>>();
  const calls = new Map<string, Entity<KnownCall>>();
  const seats = new Map<string, Entity<Seat>>();
  const alarms = new Map<string, Entity<StandingAlarm>>();
  const alerts = new Map<string, Entity<KnownAlert>>();
  const positions = new Map<string, UnitPosition>();
  const responses = new Map<string, Entity<KnownResponse>>();
  const majors = new Map<string, Entity<KnownMajor>>();
  const presences: Presence[] = [];
  let facilities = facilitiesLifecycle.initial;
  let closuresVersion = 0;
  for (const entry of entries) {
    const { id, version } = entry;
    if (entry.kind === 'unit') units.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'closures') closuresVersion = version;
    else if (entry.kind === 'response' && entry.state.status !== 'absent') responses.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'major' && entry.state.status !== 'absent') majors.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'facilities') facilities = entry.state;
    else if (entry.kind === 'presence') presences.push(entry.state);
    else if (entry.kind === 'position') positions.set(id, entry.state);
    else if (entry.kind === 'incident' && entry.state.status !== 'absent') incidents.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'assignment' && entry.state.status !== 'absent') assignments.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'transfer' && entry.state.status !== 'absent') transfers.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'call' && entry.state.status !== 'absent') calls.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'seat') seats.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'alarm' && isStanding(entry.state)) alarms.set(id, { id, version, state: entry.state });
    else if (entry.kind === 'alert' && entry.state.status !== 'absent') alerts.set(id, { id, version, state: entry.state });
  }
  return { incidents, assignments, units, transfers, calls, seats, alarms, alerts, responses, majors, facilities, positions, presences, closuresVersion };
};

/** The run that a unit is on, as far as the board has it. */
export const activeRunOf = (view: BoardView, unitId: string): Entity<KnownAssignment> | undefined => {
  const unit = view.units.get(unitId)?.state;
  return unit?.status === 'assigned' ? view.assignments.get(unit.assignmentId) : undefined;
};

/** Changes whenever anything does that ranking units depends on, so that a recommendation is asked anew. */
export const fleetStamp = (view: BoardView): string =>
  `${view.closuresVersion}|` + [...view.units.values()].map(({ version }) => version).join('.') + '|' + [...view.assignments.values()].map(({ version }) => version).join('.');
