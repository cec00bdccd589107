import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { PlaceAsTold } from '#shared/schemas/place-as-told.ts';

/** A call that became an incident; place and urgency may follow later. */
export const OpenIncidentRequest = z.strictObject({
  ...command,
  mode: Mode.default('real'),
  /** When the telephone was answered, epoch milliseconds; now when it is left out. */
  answeredAt: z.number().int().positive().optional(),
  /** The call that it is about, which is finished by it: the answer's time and the caller's number are then the call's. */
  callId: Identifier.optional(),
  caller: z
    .strictObject({ name: z.string().max(80).optional(), telephone: z.string().max(32).optional(), words: z.string().max(2000).optional() })
    .optional(),
  place: PlaceAsTold.optional(),
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly().default([]),
});
/** The new incident. */
export const OpenIncidentResponse = Moved;
