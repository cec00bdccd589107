import * as z from 'zod';
import type { UnitEvent } from '#events/unit.ts';
import { Crew, type CrewLevel } from '#shared/schemas/crew.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { OutOfServiceReason } from '#shared/schemas/reason.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

const handedOver = {
  /** When the crew before went home, epoch milliseconds; missing for the first one. */
  handedOverAt: z.number().optional(),
};
const home = {
  /** Where the unit belongs on this shift. */
  stationId: Identifier,
  ...handedOver,
  /** Who has signed in on it, the last of them when (epoch milliseconds); missing where nobody did, as in a centre without rosters. */
  crew: Crew.extend({ since: z.number() }).optional(),
};

/** An ambulance and its crew 车组. It has at most one active assignment, by the shape of its state. Off duty it names the station that it served at, which is told that it went. */
export const Unit = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('offDuty'), ...handedOver, leftStationId: Identifier.optional() }),
  z.strictObject({ status: z.literal('atStation'), ...home, standsAt: Identifier }),
  z.strictObject({ status: z.literal('availableAway'), ...home }),
  z.strictObject({ status: z.literal('movingUp'), ...home, toStationId: Identifier }),
  z.strictObject({ status: z.literal('assigned'), ...home, assignmentId: Identifier, next: z.array(Identifier).readonly() }),
  z.strictObject({ status: z.literal('outOfService'), ...home, reason: OutOfServiceReason }),
]);
export type Unit = z.infer<typeof Unit>;
/** A unit whose crew is on its shift. */
export type OnDutyUnit = Exclude<Unit, { status: 'offDuty' }>;

/** A unit with a run. */
export type AssignedUnit = Extract<Unit, { status: 'assigned' }>;

/** Whether a plain dispatch may send it. */
export const isAvailable = (unit: Unit): boolean =>
  unit.status === 'atStation' || unit.status === 'availableAway' || unit.status === 'movingUp';

const handoverOf = ({ handedOverAt }: Unit) => (handedOverAt === undefined ? {} : { handedOverAt });

const evolve = (unit: Unit, event: UnitEvent, { at }: Recorded): Unit => {
  if (event.type === 'UnitWentOnDuty') return { status: 'atStation', stationId: event.data.stationId, ...handoverOf(unit), standsAt: event.data.stationId };
  if (event.type === 'UnitRunBackfilled') return unit;
  if (unit.status === 'offDuty') throw new Error(`Cannot fold "${event.type}": the unit is off duty`);
  const home = { stationId: unit.stationId, ...handoverOf(unit), ...(unit.crew && { crew: unit.crew }) };
  switch (event.type) {
    case 'UnitWentOffDuty':
      return { status: 'offDuty', handedOverAt: at, leftStationId: unit.stationId };
    case 'UnitAssigned':
      return { status: 'assigned', ...home, assignmentId: event.data.assignmentId, next: [] };
    case 'UnitQueued':
      return withNext(unit, (next) => [...next, event.data.assignmentId]);
    case 'UnitUnqueued':
      return withNext(unit, (next) => next.filter((id) => id !== event.data.assignmentId));
    case 'UnitReassigned':
      return { ...withNext(unit, (next) => next.filter((id) => id !== event.data.to)), assignmentId: event.data.to };
    case 'UnitReleased':
    case 'UnitCameBackIntoService':
      return { status: 'availableAway', ...home };
    case 'UnitReturned':
      return { status: 'atStation', ...home, standsAt: event.data.stationId };
    case 'UnitMovedUp':
      return { status: 'movingUp', ...home, toStationId: event.data.stationId };
    case 'UnitWentOutOfService':
      return { status: 'outOfService', ...home, reason: event.data.reason };
    case 'CrewSignedIn':
      return { ...unit, crew: { ...event.data, since: at } };
    case 'CrewSignedOut':
      return withoutMembers(unit, event.data);
    case 'CrewHandedOver':
      return { ...unit, handedOverAt: at, crew: { ...event.data.to, since: at } };
  }
};

const withoutMembers = (unit: OnDutyUnit, { memberIds, level }: { readonly memberIds: readonly string[]; readonly level?: CrewLevel | undefined }): OnDutyUnit => {
  const { crew, ...alone } = unit;
  const staying = crew?.memberIds.filter((id) => !memberIds.includes(id)) ?? [];
  return crew && staying.length > 0 ? { ...alone, crew: { ...crew, level: level ?? crew.level, memberIds: staying } } : alone;
};

const withNext = (unit: OnDutyUnit, change: (next: readonly string[]) => readonly string[]): AssignedUnit => {
  if (unit.status !== 'assigned') throw new Error('Cannot fold a queued run: the unit has no run');
  return { ...unit, next: change(unit.next) };
};

/** How a unit's log is folded. A unit off duty stays on the board, so that it is seen to be so. */
export const unitLifecycle: Lifecycle<Unit, UnitEvent> = {
  kind: 'unit',
  initial: { status: 'offDuty' },
  evolve,
  isLive: () => true,
};
