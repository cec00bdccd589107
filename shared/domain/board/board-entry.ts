import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { UnitPosition } from '#shared/schemas/position.ts';
import { Presence } from '#shared/schemas/presence.ts';
import { Alarm } from '../alarm/alarm.ts';
import { Alert } from '../alert/alert.ts';
import { Assignment } from '../assignment/assignment.ts';
import { Call } from '../call/call.ts';
import { Closures } from '../closures/closures.ts';
import { Facilities } from '../facilities/facilities.ts';
import { Incident } from '../incident/incident.ts';
import { Major } from '../major/major.ts';
import { Responder } from '../responder/responder.ts';
import { Response } from '../responder/response.ts';
import { Seat } from '../seat/seat.ts';
import { Transfer } from '../transfer/transfer.ts';
import { Unit } from '../unit/unit.ts';

const entry = {
  id: Identifier,
  /** Of a log: its version, one more with each event. Of a position: its time; positions have no gaps to fill. */
  version: z.number().int().min(0),
  /** False once the entity has left the board: the screen forgets it. */
  live: z.boolean(),
};

/** One thing on the live board of a centre, as every screen holds it; it carries no personal data. */
export const BoardEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incident'), ...entry, state: Incident }),
  z.strictObject({ kind: z.literal('assignment'), ...entry, state: Assignment }),
  z.strictObject({ kind: z.literal('unit'), ...entry, state: Unit }),
  z.strictObject({ kind: z.literal('transfer'), ...entry, state: Transfer }),
  z.strictObject({ kind: z.literal('closures'), ...entry, state: Closures }),
  z.strictObject({ kind: z.literal('facilities'), ...entry, state: Facilities }),
  z.strictObject({ kind: z.literal('call'), ...entry, state: Call }),
  z.strictObject({ kind: z.literal('seat'), ...entry, state: Seat }),
  z.strictObject({ kind: z.literal('alarm'), ...entry, state: Alarm }),
  z.strictObject({ kind: z.literal('alert'), ...entry, state: Alert }),
  z.strictObject({ kind: z.literal('responder'), ...entry, state: Responder }),
  z.strictObject({ kind: z.literal('response'), ...entry, state: Response }),
  z.strictObject({ kind: z.literal('major'), ...entry, state: Major }),
  z.strictObject({ kind: z.literal('position'), ...entry, state: UnitPosition }),
  z.strictObject({ kind: z.literal('presence'), ...entry, state: Presence }),
]);
export type BoardEntry = z.infer<typeof BoardEntry>;

/** The kinds that a digest counts; positions move and presences pass all the time, and are simply sent again. */
export const BoardKind = z.enum(['incident', 'assignment', 'unit', 'transfer', 'closures', 'facilities', 'seat', 'call', 'alarm', 'alert', 'responder', 'response', 'major']);
export type BoardKind = z.infer<typeof BoardKind>;
