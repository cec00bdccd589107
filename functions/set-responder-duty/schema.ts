import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';

/** Whether the village doctor may be alerted from now on. */
export const SetResponderDutyRequest = z.strictObject({ ...command, onDuty: z.boolean() });
/** The duty's new version. */
export const SetResponderDutyResponse = Moved;
