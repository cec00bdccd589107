import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { OutOfServiceReason } from '#shared/schemas/reason.ts';

/** What a station, a crew or the room says of a unit. A breakdown on a run puts its incidents back to waiting. */
export const UnitStateChange = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('onDuty') }),
  z.strictObject({ to: z.literal('offDuty') }),
  z.strictObject({ to: z.literal('outOfService'), reason: OutOfServiceReason }),
  z.strictObject({ to: z.literal('inService') }),
  z.strictObject({ to: z.literal('movingUp'), stationId: Identifier }),
  z.strictObject({ to: z.literal('atStation'), stationId: Identifier.optional() }),
]);
export type UnitStateChange = z.infer<typeof UnitStateChange>;
/** The change of one unit's state. */
export const SetUnitStateRequest = z.strictObject({ ...command, change: UnitStateChange });
/** The unit's new version. */
export const SetUnitStateResponse = Moved;
