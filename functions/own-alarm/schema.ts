import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';

/** The caller looks after the alarm. */
export const OwnAlarmRequest = z.strictObject({ ...command });
/** The alarm's new version. */
export const OwnAlarmResponse = Moved;
