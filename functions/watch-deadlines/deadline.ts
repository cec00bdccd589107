import * as z from 'zod';
import { AlarmKind } from '#shared/schemas/alarm.ts';

/** What may fall due: an offer that nobody answers, whatever raises an alarm, an alarm that nobody looks after or settles, the next step of an alert. */
export const DeadlineType = z.enum(['offer-expires', ...AlarmKind.options, 'alarm-unowned', 'alarm-unsettled', 'alert-duty-phone', 'alert-landline', 'next-unit']);
export type DeadlineType = z.infer<typeof DeadlineType>;
