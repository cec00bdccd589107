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
  /** Who has which incident before them. */
  readonly presences: readonly Presence[];
  /** The version of the list of closed roads, 0 while nothing was ever closed: whatever goes by road is asked anew with it. */
  readonly closuresVersion: number;
}

const EMPTY: BoardView = {
  incidents: new Map(),
  assignments: new Map(),
  units: new Map(),
  transfers: new Map(),
  calls: new Map(),
  seats: new Map(),
  alarms: new Map(),
  alerts: new Map(),
  responses: new Map(),
  majors: new Map(),
  facilities: facilitiesLifecycle.initial,
  presences: [],
  closuresVersion: 0,
};

/** A map of entities that is filled anew, and takes over from the one before what has not changed. */
const refill = <State>(before: ReadonlyMap<string, Entity<State>>) => {
  const map = new Map<string, Entity<State>>();
  let isSame = true;
  return {
    put: (id: string, version: number, state: State): void => {
      const known = before.get(id);
      const entity = known?.state === state && known.version === version ? known : { id, version, state };
      isSame &&= entity === known;
      map.set(id, entity);
    },
    done: (): ReadonlyMap<string, Entity<State>> => (isSame && map.size === before.size ? before : map),
  };
};

/**
 * Sorts the entries of a board by kind; kinds that this console does not show are left out, and so is where units are (`positionsOn`).
 * What has not changed since the view before is the same object in this one, so that a screen draws only what has; so is a whole view.
 */
export const viewBoard = (entries: Iterable<BoardEntry>, before: BoardView = EMPTY): BoardView => {
  const incidents = refill(before.incidents);
  const assignments = refill(before.assignments);
  const units = refill(before.units);
  const transfers = refill(before.transfers);
  const calls = refill(before.calls);
  const seats = refill(before.seats);
  const alarms = refill(before.alarms);
  const alerts = refill(before.alerts);
  const responses = refill(before.responses);
  const majors = refill(before.majors);
  const present: Presence[] = [];
  let facilities = facilitiesLifecycle.initial;
  let closuresVersion = 0;
  for (const entry of entries) {
    const { id, version } = entry;
    if (entry.kind === 'unit') units.put(id, version, entry.state);
    else if (entry.kind === 'closures') closuresVersion = version;
    else if (entry.kind === 'response' && entry.state.status !== 'absent') responses.put(id, version, entry.state);
    else if (entry.kind === 'major' && entry.state.status !== 'absent') majors.put(id, version, entry.state);
    else if (entry.kind === 'facilities') facilities = entry.state;
    else if (entry.kind === 'presence') present.push(entry.state);
    else if (entry.kind === 'incident' && entry.state.status !== 'absent') incidents.put(id, version, entry.state);
    else if (entry.kind === 'assignment' && entry.state.status !== 'absent') assignments.put(id, version, entry.state);
    else if (entry.kind === 'transfer' && entry.state.status !== 'absent') transfers.put(id, version, entry.state);
    else if (entry.kind === 'call' && entry.state.status !== 'absent') calls.put(id, version, entry.state);
    else if (entry.kind === 'seat') seats.put(id, version, entry.state);
    else if (entry.kind === 'alarm' && isStanding(entry.state)) alarms.put(id, version, entry.state);
    else if (entry.kind === 'alert' && entry.state.status !== 'absent') alerts.put(id, version, entry.state);
  }
  const isSamePresence = present.length === before.presences.length && present.every((one, at) => one === before.presences[at]);
  const view: BoardView = {
    incidents: incidents.done(),
    assignments: assignments.done(),
    units: units.done(),
    transfers: transfers.done(),
    calls: calls.done(),
    seats: seats.done(),
    alarms: alarms.done(),
    alerts: alerts.done(),
    responses: responses.done(),
    majors: majors.done(),
    facilities,
    presences: isSamePresence ? before.presences : present,
    closuresVersion,
  };
  return (Object.keys(view) as (keyof BoardView)[]).every((part) => view[part] === before[part]) ? before : view;
};

/** Views of one board as it changes, each in the light of the one before. */
export const boardViewer = (): ((entries: Iterable<BoardEntry>) => BoardView) => {
  let view: BoardView | undefined;
  return (entries) => (view = viewBoard(entries, view));
};

/** The run that a unit is on, as far as the board has it. */
export const activeRunOf = (view: BoardView, unitId: string): Entity<KnownAssignment> | undefined => {
  const unit = view.units.get(unitId)?.state;
  return unit?.status === 'assigned' ? view.assignments.get(unit.assignmentId) : undefined;
};

/** Changes whenever anything does that ranking units depends on, so that a recommendation is asked anew. */
export const fleetStamp = (view: BoardView): string =>
  `${view.closuresVersion}|` + [...view.units.values()].map(({ version }) => version).join('.') + '|' + [...view.assignments.values()].map(({ version }) => version).join('.');
