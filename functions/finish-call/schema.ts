import * as z from 'zod';
import { CallBackResult, NoIncidentReason } from '#shared/schemas/call.ts';
import { command, Moved } from '#shared/schemas/command.ts';

/** What became of a call, where no incident came of it; open-incident and join-incident finish the others. */
export const FinishCallRequest = z.strictObject({
  ...command,
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('noIncident'), reason: NoIncidentReason }),
    z.strictObject({ kind: z.literal('calledBack'), result: CallBackResult }),
  ]),
});
/** The call's version. */
export const FinishCallResponse = Moved;
