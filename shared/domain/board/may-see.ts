import type { Caller, Role } from '#shared/schemas/caller.ts';
import type { KnownIncident } from '../incident/incident.ts';
import type { Transfer } from '../transfer/transfer.ts';
import type { BoardEntry } from './board-entry.ts';

/** Who sees what everybody does, and what nobody did in time. */
const ROOM: readonly Role[] = ['dispatcher', 'supervisor', 'manager', 'administrator'];

/** Whether a caller's screen may hold an entry: the room sees all, a crew and a village doctor their own, a facility what is bound for it; closed roads and what facilities take concern everyone, seats, calls and alarms the room alone. */
export const maySee = (caller: Caller, entry: BoardEntry): boolean => {
  if (entry.kind === 'closures' || entry.kind === 'facilities') return true;
  if (entry.kind === 'alarm') return ROOM.includes(caller.role);
  if (isOfRoom(entry)) return caller.role === 'dispatcher' || caller.role === 'supervisor';
  switch (caller.role) {
    case 'dispatcher':
    case 'supervisor':
    case 'manager':
    case 'administrator':
      return true;
    case 'crew':
      return caller.unitId !== undefined && concernsUnit(entry, caller.unitId);
    case 'station':
      return caller.stationId !== undefined && concernsStation(entry, caller.stationId);
    case 'facility':
      return caller.facilityId !== undefined && concernsFacility(entry, caller.facilityId);
    case 'responder':
      return caller.responderId !== undefined && concernsResponder(entry, caller.responderId);
  }
};

/** What concerns some and not others. */
type OwnedEntry = Exclude<BoardEntry, { kind: 'closures' | 'facilities' } | RoomEntry>;
/** What concerns the dispatchers' room alone. */
type RoomEntry = Extract<BoardEntry, { kind: 'seat' | 'call' | 'alarm' | 'presence' }>;

const isOfRoom = (entry: BoardEntry): entry is RoomEntry => entry.kind === 'seat' || entry.kind === 'call' || entry.kind === 'alarm' || entry.kind === 'presence';

const concernsUnit = (entry: OwnedEntry, unitId: string): boolean => {
  switch (entry.kind) {
    case 'unit':
    case 'position':
      return entry.id === unitId;
    case 'assignment':
    case 'alert':
      return entry.state.status !== 'absent' && entry.state.unitId === unitId;
    case 'incident':
      return entry.state.status !== 'absent' && entry.state.runs.some((run) => run.unitId === unitId && run.phase !== 'ended');
    case 'transfer':
      return 'unitId' in entry.state && entry.state.unitId === unitId;
    case 'responder':
    case 'response':
    case 'major':
      return false;
  }
};

/** An alert, which says only roughly where; the incident itself from accepting until the village doctor's part is over. */
const concernsResponder = (entry: OwnedEntry, responderId: string): boolean => {
  if (entry.kind === 'responder') return entry.id === responderId;
  if (entry.kind === 'response') return entry.state.status !== 'absent' && entry.state.responderId === responderId;
  return entry.kind === 'incident' && entry.state.status !== 'absent' && isComing(entry.state, responderId);
};

const isComing = ({ responders = [] }: KnownIncident, responderId: string): boolean => responders.some((one) => one.responderId === responderId && one.phase === 'coming');

const concernsStation = (entry: OwnedEntry, stationId: string): boolean => {
  switch (entry.kind) {
    case 'unit':
      return (entry.state.status === 'offDuty' ? entry.state.leftStationId : entry.state.stationId) === stationId;
    case 'assignment':
    case 'alert':
      return entry.state.status !== 'absent' && entry.state.stationId === stationId;
    case 'incident':
      return entry.state.status !== 'absent' && entry.state.runs.some((run) => run.phase !== 'ended' && run.stationId === stationId);
    case 'transfer':
      return 'stationId' in entry.state && entry.state.stationId === stationId;
    case 'position':
    case 'responder':
    case 'response':
    case 'major':
      return false;
  }
};

const concernsFacility = (entry: OwnedEntry, facilityId: string): boolean => {
  if (entry.kind === 'transfer') return involves(entry.state, facilityId);
  return entry.kind === 'assignment' && entry.state.status !== 'absent' && entry.state.destinationFacilityId === facilityId;
};

/** Asked, bound for it, or leaving it: the origin is told, too. */
const involves = (transfer: Transfer, facilityId: string): boolean => {
  if (transfer.status === 'absent') return false;
  if (transfer.fromFacilityId === facilityId) return true;
  if (transfer.status === 'offered') return transfer.facilityId === facilityId;
  return 'destination' in transfer && transfer.destination.kind === 'network' && transfer.destination.facilityId === facilityId;
};
