import * as z from 'zod';
import { AlarmCloseReasonByHand } from '#shared/schemas/alarm.ts';
import { command, Moved } from '#shared/schemas/command.ts';

/** Ends an alarm by hand. */
export const CloseAlarmRequest = z.strictObject({ ...command, reason: AlarmCloseReasonByHand });
/** The alarm's new version. */
export const CloseAlarmResponse = Moved;
